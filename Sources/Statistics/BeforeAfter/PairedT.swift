/// Student's paired t test (Student 1908, Biometrika 6:1–25): the mean change of units measured twice.
///
/// The interval is change ± t·s/√n with n − 1 degrees of freedom.
package struct PairedT: Hashable, Sendable {
  /// Units with both measurements.
  package let n: Int
  /// Units that lack one.
  package let dropped: Int
  /// The mean before, in the unit of the values.
  package let meanBefore: Figure
  /// The mean after.
  package let meanAfter: Figure
  /// The mean of after minus before.
  package let change: Figure
  /// The standard deviation of the changes.
  package let deviation: Figure
  /// The standard error of the mean change.
  package let standardError: Figure
  /// n − 1.
  package let degreesOfFreedom: Int
  /// Change over its standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the change.
  package let low: Figure
  /// The upper bound.
  package let high: Figure

  /// Tests the units' change; without units everything is undefined (`empty`), with one, or where all changes are the
  /// same (`zero_variance`), there is no test and no interval.
  package init(before: [Double?], after: [Double?], confidence: Double = 0.95) {
    let pairs = Pairs(before: before, after: after)
    let changes = Descriptives(pairs.differences)
    n = changes.count
    dropped = pairs.dropped
    meanBefore = Figure(Descriptives.mean(of: pairs.before), otherwise: .empty)
    meanAfter = Figure(Descriptives.mean(of: pairs.after), otherwise: .empty)
    change = Figure(changes.mean, otherwise: .empty)
    deviation = Figure(changes.standardDeviation, otherwise: .fewerThanTwo)
    degreesOfFreedom = max(0, n - 1)
    let scale = Double(n).squareRoot()
    standardError = deviation.map { $0 / scale }
    let test = TTest(
      estimate: change, standardError: changes.isConstant ? .undefined(.zeroVariance) : standardError,
      degreesOfFreedom: Double(degreesOfFreedom), confidence: confidence)
    (t, p, low, high) = (test.t, test.p, test.low, test.high)
  }
}

extension PairedT: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, t, p
    case dropped = "n_dropped"
    case meanBefore = "mean_pre"
    case meanAfter = "mean_post"
    case change = "mean_diff"
    case deviation = "sd_diff"
    case standardError = "se"
    case degreesOfFreedom = "df"
    case low = "ci_low"
    case high = "ci_high"
  }
}
