/// How often raters agree outright, without any correction for chance.
///
/// Always to be shown beside a coefficient that corrects for chance: raters who always say the same agree fully.
package struct PercentAgreement: Hashable, Sendable {
  /// Units that at least two raters rated.
  package let n: Int
  /// The mean over these units of the share of pairs of raters who agree, 0…1.
  package let pairwise: Figure
  /// The share of these units on which all who rated agree, 0…1.
  package let unanimous: Figure

  /// Compares all pairs of raters, unit by unit; undefined without a unit that two rated.
  /// - Parameters:
  ///   - ratings: the ratings, numbers if there is a tolerance.
  ///   - tolerance: up to which difference two numbers still agree; 0 or above.
  package init(_ ratings: Ratings, tolerance: Double = 0) {
    let units = ratings.pairable
    n = ratings.fault == nil ? units.count : 0
    let isUsable = tolerance == 0 || (tolerance > 0 && tolerance.isFinite && ratings.numbers != nil)
    if let reason = isUsable ? ratings.obstacle : .invalidInput {
      (pairwise, unanimous) = (.undefined(reason), .undefined(reason))
      return
    }
    let positions = tolerance > 0 ? ratings.numbers ?? [] : ratings.categories.indices.map(Double.init)
    let shares = units.map { Self.agreeingShare(of: $0.map { positions[$0] }.sorted(), tolerance + 1e-9) }
    pairwise = Figure(Descriptives.mean(of: shares), otherwise: .noPairableUnits)
    unanimous = Figure(Double(shares.count { $0 == 1 }) / Double(units.count))
  }

  /// The pairs whose difference is within reach, counted by a window that slides over the sorted values.
  private static func agreeingShare(of sorted: [Double], _ reach: Double) -> Double {
    var start = 0
    var agreeing = 0
    for end in sorted.indices {
      while sorted[end] - sorted[start] > reach { start += 1 }
      agreeing += end - start
    }
    return Double(agreeing) / (Double(sorted.count) * Double(sorted.count - 1) / 2)
  }
}

extension PercentAgreement: Encodable {
  private enum CodingKeys: String, CodingKey {
    case pairwise, unanimous
    case n = "n_units"
  }
}
