/// Student's two-sample t test (Student 1908, Biometrika 6:1–25): the difference of two groups' means, their variances
/// taken as equal; `WelchT` does without that.
package struct PooledT: Hashable, Sendable {
  /// Values in the first group.
  package let nA: Int
  /// Values in the second.
  package let nB: Int
  /// The first group's mean, in the unit of the values.
  package let meanA: Figure
  /// The second one's.
  package let meanB: Figure
  /// The second mean minus the first.
  package let difference: Figure
  /// The standard error of the difference.
  package let standardError: Figure
  /// n_a + n_b − 2.
  package let degreesOfFreedom: Int
  /// Difference over its standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the difference.
  package let low: Figure
  /// The upper bound.
  package let high: Figure

  /// Tests whether the second group's mean differs; one of the groups may have a single value, since the other's
  /// variance is the pooled one then. There is no test where a group is empty (`empty_group`), both have one value
  /// (`n_lt_2`), or nothing varies (`zero_variance`).
  package init(_ a: [Double], _ b: [Double], confidence: Double = 0.95) {
    let groups = TwoGroups(a, b)
    (nA, nB) = (groups.a.count, groups.b.count)
    (meanA, meanB) = (groups.meanA, groups.meanB)
    difference = groups.difference
    degreesOfFreedom = groups.degreesOfFreedom
    standardError = groups.pooledDeviation.map { $0 * groups.spreadOfMeans }
    let test = TTest(
      estimate: difference, standardError: standardError, degreesOfFreedom: Double(degreesOfFreedom),
      confidence: confidence)
    (t, p, low, high) = (test.t, test.p, test.low, test.high)
  }
}

extension PooledT: Encodable {
  private enum CodingKeys: String, CodingKey {
    case t, p
    case nA = "n_a"
    case nB = "n_b"
    case meanA = "mean_a"
    case meanB = "mean_b"
    case difference = "diff"
    case standardError = "se"
    case degreesOfFreedom = "df"
    case low = "ci_low"
    case high = "ci_high"
  }
}
