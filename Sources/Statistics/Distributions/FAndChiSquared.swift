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
  /// By the beta distribution's own bisection, since the library's quantile fails for large parameters. Infinite where
  /// it is too large for a number, which it soon is with less than one degree of freedom in the denominator.
  static func quantile(_ probability: Double, _ numerator: Double, _ denominator: Double) -> Double {
    let share = Beta.quantile(probability, numerator / 2, denominator / 2)
    // What is left of a share close to 1 would have lost its digits in the subtraction.
    let rest = share < 0.5 ? 1 - share : Beta.quantile(1 - probability, denominator / 2, numerator / 2)
    return denominator * (1 - rest) / (numerator * rest)
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
    let quantile = gsl_cdf_chisq_Pinv(probability, degreesOfFreedom)
    return quantile.isFinite ? quantile : bisected(probability, degreesOfFreedom)
  }

  /// The library's own inversion gives up from about 100,000 degrees of freedom on.
  private static func bisected(_ probability: Double, _ degreesOfFreedom: Double) -> Double {
    var low = 0.0
    var high = degreesOfFreedom + 40 * (2 * degreesOfFreedom).squareRoot()
    for _ in 0..<1100 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      let below = gsl_cdf_chisq_P(middle, degreesOfFreedom)
      guard below.isFinite else { return .nan }
      if below < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
