import Statistics

extension Document.Plot {
  /// Creates a plot of scores on a part of the scale from 0 to 100 that begins at a ten and holds every figure and the
  /// target; intervals may reach beyond the scale, the plot stays on it.
  init(ofScores lines: [Line], target: Double?, steps: [String] = [], titles: [String] = [], wordsTitle: String = "") {
    let values = lines.flatMap { [$0.value, $0.peer?.value] + $0.series }.compactMap(\.self)
    let bounds = lines.compactMap(\.interval).flatMap { [$0.lowerBound, $0.upperBound] }
    let least = (values + bounds).min().map { min($0, target ?? $0) } ?? target ?? 0
    self.init(
      from: max(0, min(90, (least / 10).rounded(.down) * 10)), to: max(100, min(200, values.max() ?? 100)),
      target: target, steps: steps, titles: titles,
      wordsTitle: wordsTitle, lines: lines)
  }
}

extension Estimate {
  /// The interval as a range; `nil` where there is none.
  var interval: ClosedRange<Double>? {
    guard let low, let high, low <= high else { return nil }
    return low...high
  }
}

extension NumberText {
  /// Returns an estimate in few words, for a place where its confidence and its units are written already: `84.2 (81.0
  /// to 87.4) 41 from 12 agents`, or of one agent `84.2 (81.0 to 87.4) n = 5`.
  static func brief(_ estimate: Estimate, none: String = "no score", edges: [Double] = []) -> String {
    let count =
      estimate.observations.map { "\($0) from \(NumberText.count(estimate.n, "agent"))" } ?? "n = \(estimate.n)"
    guard let value = estimate.value else { return none }
    guard let interval = estimate.interval else {
      let reason = estimate.reason?.brief ?? "no interval"
      return "\(score(value, edges: edges)) (\(reason)) \(count)"
    }
    return "\(score(value, edges: edges)) (\(ends(of: interval, edges: edges))) \(count)"
  }
}
