import CGSL

/// Student's t distribution; its degrees of freedom need not be whole.
enum StudentT {
  /// Returns the half-width, in standard errors, of a two-sided interval: the quantile at `(1 + confidence) / 2`.
  ///
  /// The upper tail is inverted instead of the lower one, which loses digits as the confidence nears 1. Not a finite
  /// number unless the confidence lies between 0 and 1 and the degrees of freedom are above 0.
  static func criticalValue(confidence: Double, degreesOfFreedom: Double) -> Double {
    guard confidence > 0, confidence < 1, degreesOfFreedom > 0 else { return .nan }
    _ = GSL.errorsAreReturned
    return gsl_cdf_tdist_Qinv((1 - confidence) / 2, degreesOfFreedom)
  }

  /// Returns P(T ≥ t), 0…1.
  static func upper(_ t: Double, degreesOfFreedom: Double) -> Double {
    guard degreesOfFreedom > 0 else { return .nan }
    _ = GSL.errorsAreReturned
    return gsl_cdf_tdist_Q(t, degreesOfFreedom)
  }

  /// Returns the two-sided p-value of a t statistic, P(|T| ≥ |t|), 0…1.
  static func twoSided(_ t: Double, degreesOfFreedom: Double) -> Double {
    min(1, 2 * upper(abs(t), degreesOfFreedom: degreesOfFreedom))
  }
}
