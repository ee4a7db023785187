import CGSL

/// The standard normal distribution.
enum Normal {
  /// Returns P(Z ≤ z), 0…1.
  static func lower(_ z: Double) -> Double { gsl_cdf_ugaussian_P(z) }

  /// Returns P(Z ≥ z), 0…1.
  static func upper(_ z: Double) -> Double { gsl_cdf_ugaussian_Q(z) }

  /// Returns the two-sided p-value of a z statistic, P(|Z| ≥ |z|), 0…1.
  static func twoSided(_ z: Double) -> Double { min(1, 2 * gsl_cdf_ugaussian_Q(abs(z))) }

  /// Returns the density at z.
  static func density(_ z: Double) -> Double { gsl_ran_ugaussian_pdf(z) }

  /// Returns the z below which lies the probability, between 0 and 1.
  static func quantile(_ probability: Double) -> Double { gsl_cdf_ugaussian_Pinv(probability) }

  /// Returns the half-width, in standard errors, of a two-sided interval; exact, never a rounded 1.96.
  static func criticalValue(confidence: Double) -> Double {
    guard confidence > 0, confidence < 1 else { return .nan }
    return gsl_cdf_ugaussian_Qinv((1 - confidence) / 2)
  }
}
