import Statistics

/// Estimates as people say them: whole points, counts where there are counts, a range as a clause.
extension Estimate {
  /// The share in percent as a count: `17 of 22`; `nil` without a value.
  var count: String? { value.map { "\(Int(($0 * Double(n) / 100).rounded())) of \(n)" } }

  /// The value in whole points; `none` where there is none.
  func points(edges: [Double] = []) -> String { value.map { NumberText.points($0, edges: edges) } ?? "none" }

  /// What it could be as well: `could be 72 to 86`; where no range can be told, why: `too few to tell`.
  func couldBe(edges: [Double] = []) -> String {
    guard value != nil else { return "none yet" }
    guard let interval else {
      return reason?.kind == .noVariation ? "all alike" : "too few to tell"
    }
    return NumberText.couldBe(interval, edges: edges)
  }
}

extension NumberText {
  /// Returns points that something costs: `4 points`, `less than a point`.
  static func cost(_ points: Double) -> String {
    let whole = Int(max(0, points).rounded())
    return whole == 0 ? "less than a point" : count(whole, "point")
  }
}
