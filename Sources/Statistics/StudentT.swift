import CGSL

/// Student's t distribution.
enum StudentT {
  /// GSL aborts the process on a domain error unless its handler is switched off; a lazy global does so exactly once.
  private static let errorsAreReturned: Void = { _ = gsl_set_error_handler_off() }()

  /// Returns the half-width, in standard errors, of a two-sided interval: the quantile at `(1 + confidence) / 2`.
  ///
  /// The upper tail is inverted instead of the lower one, which loses digits as the confidence nears 1. The degrees of
  /// freedom need not be whole. Not a finite number unless the confidence lies between 0 and 1 and the degrees of
  /// freedom are above 0.
  static func criticalValue(confidence: Double, degreesOfFreedom: Double) -> Double {
    guard confidence > 0, confidence < 1, degreesOfFreedom > 0 else { return .nan }
    _ = errorsAreReturned
    return gsl_cdf_tdist_Qinv((1 - confidence) / 2, degreesOfFreedom)
  }
}
