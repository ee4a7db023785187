/// Welch's t test (Welch 1947, Biometrika 34:28–35): the difference of two groups' means, without taking their
/// variances as equal.
///
/// The standard error is √(s²_a/n_a + s²_b/n_b), its degrees of freedom are Welch's and Satterthwaite's.
package struct WelchT: Hashable, Sendable {
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
  /// Above 0, seldom whole.
  package let degreesOfFreedom: Figure
  /// Difference over its standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the difference.
  package let low: Figure
  /// The upper bound.
  package let high: Figure

  /// Tests whether the second group's mean differs; there is no test where a group is empty (`empty_group`) or has one
  /// value (`n_lt_2`), or where nothing varies in either (`zero_variance`).
  package init(_ a: [Double], _ b: [Double], confidence: Double = 0.95) {
    let groups = TwoGroups(a, b)
    (nA, nB) = (groups.a.count, groups.b.count)
    (meanA, meanB) = (groups.meanA, groups.meanB)
    difference = groups.difference
    let shares = (a: groups.variances.a / Double(nA), b: groups.variances.b / Double(nB))
    let degrees = Self.degreesOfFreedom(of: shares, nA, nB)
    if let reason = groups.withoutSpread {
      (standardError, degreesOfFreedom) = (.undefined(reason), .undefined(reason))
    } else {
      (standardError, degreesOfFreedom) = (Figure((shares.a + shares.b).squareRoot()), Figure(degrees))
    }
    let test = TTest(
      estimate: difference, standardError: standardError, degreesOfFreedom: degrees, confidence: confidence)
    (t, p, low, high) = (test.t, test.p, test.low, test.high)
  }

  /// By shares of the whole, since the squares of tiny variances underflow.
  private static func degreesOfFreedom(of shares: (a: Double, b: Double), _ nA: Int, _ nB: Int) -> Double {
    let a = shares.a / (shares.a + shares.b)
    let b = shares.b / (shares.a + shares.b)
    return 1 / (a * a / Double(nA - 1) + b * b / Double(nB - 1))
  }
}

extension WelchT: Encodable {
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
