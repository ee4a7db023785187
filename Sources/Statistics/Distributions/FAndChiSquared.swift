import CGSL

/// Fisher's F distribution; its degrees of freedom need not be whole.
enum FDistribution {
  /// Returns P(F ≥ f), 0…1.
  static func upper(_ f: Double, _ numerator: Double, _ denominator: Double) -> Double {
    guard numerator > 0, denominator > 0 else { return .nan }
    _ = GSL.errorsAreReturned
    return gsl_cdf_fdist_Q(f, numerator, denominator)
  }

  /// Returns the f below which lies the probability, between 0 and 1.
  ///
  /// By the beta distribution's own bisection, since the library's quantile fails for large parameters.
  static func quantile(_ probability: Double, _ numerator: Double, _ denominator: Double) -> Double {
    let share = Beta.quantile(probability, numerator / 2, denominator / 2)
    return denominator * share / (numerator * (1 - share))
  }
}

/// The chi-squared distribution.
enum ChiSquared {
  /// Returns P(X ≥ x), 0…1.
  static func upper(_ x: Double, degreesOfFreedom: Double) -> Double {
    guard degreesOfFreedom > 0 else { return .nan }
    _ = GSL.errorsAreReturned
    return gsl_cdf_chisq_Q(x, degreesOfFreedom)
  }

  /// Returns the x below which lies the probability, between 0 and 1.
  static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
    guard degreesOfFreedom > 0, probability >= 0, probability < 1 else { return .nan }
    _ = GSL.errorsAreReturned
    return gsl_cdf_chisq_Pinv(probability, degreesOfFreedom)
  }
}
