/// Bland & Altman's limits of agreement (1986, Lancet i:307–310): how far two raters' numbers lie apart on single
/// units.
///
/// Limits are the mean difference ± 1.96 standard deviations, by convention whatever the confidence of the intervals
/// around them (Bland & Altman 1999, Statistical Methods in Medical Research 8:135–160).
package struct BlandAltman: Hashable, Sendable {
  /// Units with both numbers.
  package let n: Int
  /// Units that lack one.
  package let dropped: Int
  /// The mean of first minus second, in the unit of the numbers.
  package let bias: Figure
  /// The standard deviation of the differences.
  package let deviation: Figure
  /// The lower limit, above which 97.5 % of single differences lie if they are normal.
  package let lowerLimit: Figure
  /// The upper limit.
  package let upperLimit: Figure
  /// The lower bound of the interval of the bias.
  package let biasLow: Figure
  /// The upper bound of the interval of the bias.
  package let biasHigh: Figure
  /// The standard error of a limit.
  package let limitStandardError: Figure
  /// That error as the paper of 1986 had it, s·√(3/n).
  package let limitStandardError1986: Figure
  /// The lower bound of the interval of the lower limit.
  package let lowerLimitLow: Figure
  /// The upper bound of the interval of the lower limit.
  package let lowerLimitHigh: Figure
  /// The lower bound of the interval of the upper limit.
  package let upperLimitLow: Figure
  /// The upper bound of the interval of the upper limit.
  package let upperLimitHigh: Figure
  /// How much the difference grows with the mean of the two numbers.
  package let slope: Figure
  /// Two-sided p-value of the slope, 0…1.
  package let slopeP: Figure

  /// Compares two raters' numbers; with one unit there are no limits, and where all differences are the same
  /// (`zero_variance`) no intervals.
  package init(first: [Double?], second: [Double?], confidence: Double = 0.95) {
    let pairs = Pairs(before: second, after: first)
    let differences = Descriptives(pairs.differences)
    (n, dropped) = (differences.count, pairs.dropped)
    let bias = Figure(differences.mean, otherwise: .empty)
    let spread = Figure(differences.standardDeviation, otherwise: n == 0 ? .empty : .fewerThanTwo)
    let deviation = differences.isConstant ? .value(0) : spread
    let count = Double(n)
    let error = differences.isConstant ? .undefined(.zeroVariance) : deviation
    let limitError = error.map { $0 * (1 / count + 1.96 * 1.96 / (2 * (count - 1))).squareRoot() }
    let lower = deviation.map { (bias.value ?? .nan) - 1.96 * $0 }
    let upper = deviation.map { (bias.value ?? .nan) + 1.96 * $0 }
    func interval(_ estimate: Figure, _ error: Figure) -> (low: Figure, high: Figure) {
      let test = TTest(
        estimate: estimate, standardError: error, degreesOfFreedom: count - 1, confidence: confidence)
      return (test.low, test.high)
    }
    (self.bias, self.deviation, lowerLimit, upperLimit) = (bias, deviation, lower, upper)
    limitStandardError = limitError
    limitStandardError1986 = error.map { $0 * (3 / count).squareRoot() }
    (biasLow, biasHigh) = interval(bias, error.map { $0 / count.squareRoot() })
    (lowerLimitLow, lowerLimitHigh) = interval(lower, limitError)
    (upperLimitLow, upperLimitHigh) = interval(upper, limitError)
    (slope, slopeP) = Self.slope(of: pairs.differences, on: zip(pairs.before, pairs.after).map { ($0 + $1) / 2 })
  }

  private static func slope(of differences: [Double], on means: [Double]) -> (Figure, Figure) {
    let (x, y) = (Descriptives(means), Descriptives(differences))
    let degrees = Double(means.count - 2)
    guard degrees > 0, let meanX = x.mean, let meanY = y.mean, !x.isConstant else {
      let reason: Undefined = means.isEmpty ? .empty : means.count < 3 ? .fewerThanThree : .zeroVariance
      return (.undefined(reason), .undefined(reason))
    }
    let squares = means.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    let slope = zip(means, differences).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / squares
    if y.isConstant { return (.value(0), .undefined(.zeroErrorVariance)) }
    let residuals = zip(means, differences).map { $1 - meanY - slope * ($0 - meanX) }
    let left = (residuals.reduce(0) { $0 + $1 * $1 } / degrees).squareRoot()
    let largest = differences.reduce(1) { max($0, abs($1)) }
    let error: Figure = left <= 1e-12 * largest ? .undefined(.zeroErrorVariance) : Figure(left / squares.squareRoot())
    let test = TTest(estimate: Figure(slope), standardError: error, degreesOfFreedom: degrees, confidence: 0.95)
    return (Figure(slope), test.p)
  }
}

extension BlandAltman: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, bias, slope
    case dropped = "n_dropped"
    case deviation = "sd"
    case lowerLimit = "loa_low"
    case upperLimit = "loa_high"
    case biasLow = "bias_ci_low"
    case biasHigh = "bias_ci_high"
    case limitStandardError = "se_loa"
    case limitStandardError1986 = "se_loa_1986"
    case lowerLimitLow = "loa_low_ci_low"
    case lowerLimitHigh = "loa_low_ci_high"
    case upperLimitLow = "loa_high_ci_low"
    case upperLimitHigh = "loa_high_ci_high"
    case slopeP = "p_slope"
  }
}
