import Statistics

/// Regression to the mean: what people who were picked for low scores gain without any training.
///
/// Expected change = (1 − r)·(population mean − their mean before), with r the correlation of two earlier periods over
/// all agents (Davis 1976, American Journal of Epidemiology 104:493–498). A correlation from within one period would be
/// too high, since it misses agents' ups and downs between periods.
struct Rebound {
  /// The mean of each agent of the workspace in the window before.
  var population: [String: Double]
  /// The means of each agent in two periods before that window, of those who have both.
  var earlier: [(Double, Double)]

  /// The fewest agents whose two earlier periods bear a correlation.
  static let fewest = 8

  private static let method = "(1 − r)·(mean of all agents − mean of the cohort), r of two earlier periods"

  /// Returns the expected change of those picked, in points; its interval is that of r by Fisher's z.
  func expected(of picked: [String]) -> Estimate {
    let means = picked.compactMap { population[$0] }
    guard let theirs = Descriptives(means).mean, let everyones = Descriptives(population.values.sorted()).mean else {
      return Estimate(undefined: .other("no one was evaluated before"), n: earlier.count, method: Self.method)
    }
    return Self.expected(ofGap: everyones - theirs, earlier: earlier, method: Self.method)
  }

  /// Returns the expected change of those who begin so far below the others, in points.
  /// - Parameter least: what an r below it counts as, where chance alone made it so low.
  static func expected(
    ofGap gap: Double, earlier: [(Double, Double)], least: Double = -1, method: String
  ) -> Estimate {
    guard earlier.count >= fewest else {
      let reason = Estimate.Reason.tooFew("n = \(earlier.count) agents with two earlier periods")
      return Estimate(undefined: reason, n: earlier.count, method: method)
    }
    let correlation = Correlation.pearson(earlier.map(\.0), earlier.map(\.1))
    let interval = Correlation.interval(of: correlation, pairs: earlier.count)
    guard let r = correlation.value, let low = interval.low.value, let high = interval.high.value else {
      return Estimate(
        undefined: .noVariation("the same in two earlier periods", saysCount: false), n: earlier.count, method: method)
    }
    let expected = [r, low, high].map { (1 - max(least, $0)) * gap }
    return Estimate(
      value: expected[0], low: expected.min() ?? 0, high: expected.max() ?? 0, n: earlier.count, method: method
    ).cut(to: Estimate.changes)
  }
}
