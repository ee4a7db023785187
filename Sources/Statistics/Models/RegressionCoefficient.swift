import Notation

/// One coefficient of a regression with its t test and interval.
package struct RegressionCoefficient: Hashable, Sendable {
  /// The name of its column.
  package let name: String
  /// How much the outcome moves with one more of the column, all else the same.
  package let estimate: Figure
  /// Its standard error.
  package let standardError: Figure
  /// Estimate over standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval.
  package let low: Figure
  /// The upper bound.
  package let high: Figure

  /// Creates a coefficient and tests it against 0.
  /// - Parameters:
  ///   - tested: the standard error for test and interval; undefined where these have no meaning.
  init(
    name: String, estimate: Figure, standardError: Figure, tested: Figure, degreesOfFreedom: Double, confidence: Double
  ) {
    self.name = name
    self.estimate = estimate
    self.standardError = standardError
    let test = TTest(
      estimate: estimate, standardError: tested, degreesOfFreedom: degreesOfFreedom, confidence: confidence)
    (t, p, low, high) = (test.t, test.p, test.low, test.high)
  }

  /// Creates a coefficient that does not exist.
  init(name: String, undefined reason: Undefined) {
    self.init(
      name: name, estimate: .undefined(reason), standardError: .undefined(reason), tested: .undefined(reason),
      degreesOfFreedom: 1, confidence: 0.95)
  }
}

extension KeyedEncodingContainer<NamedKey> {
  /// Writes `t_NAME`, `p_NAME`, `ci_low_NAME`, `ci_high_NAME` and `coef_NAME`.
  mutating func encodeTest(of coefficient: RegressionCoefficient) throws {
    try encode(coefficient.estimate, forKey: NamedKey("coef_" + coefficient.name))
    try encode(coefficient.t, forKey: NamedKey("t_" + coefficient.name))
    try encode(coefficient.p, forKey: NamedKey("p_" + coefficient.name))
    try encode(coefficient.low, forKey: NamedKey("ci_low_" + coefficient.name))
    try encode(coefficient.high, forKey: NamedKey("ci_high_" + coefficient.name))
  }
}
