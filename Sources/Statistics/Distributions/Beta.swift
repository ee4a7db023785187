import CGSL

/// The beta distribution, on 0…1.
enum Beta {
  /// Returns P(X ≤ x), 0…1; the shape parameters are above 0.
  static func lower(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard a > 0, b > 0 else { return .nan }
    _ = GSL.errorsAreReturned
    return gsl_cdf_beta_P(min(1, max(0, x)), a, b)
  }

  /// Returns the x below which lies the probability, 0…1.
  ///
  /// By bisection down to neighbouring numbers: `gsl_cdf_beta_Pinv` returns no number for large parameters. Nor does
  /// `gsl_cdf_beta_P` within half a standard deviation of the mean where they add up to millions; a quantile outside
  /// that gap is on the side of the mean that its probability indicates, one inside it is not a number.
  static func quantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    guard a > 0, b > 0, probability >= 0, probability <= 1 else { return .nan }
    var low = 0.0
    var high = 1.0
    for _ in 0..<1100 {  // enough to reach the smallest number there is
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      let below = lower(middle, a, b)
      guard below.isFinite || !(0.3...0.7).contains(probability) else { return .nan }
      if below.isFinite ? below < probability : probability > 0.5 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
