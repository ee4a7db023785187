import CGSL

/// The numerics library, made to answer with errors.
enum GSL {
  /// Hands over the library's errors as values: by default its handler aborts the process. Touch it before a call; a
  /// lazy global switches the handler off exactly once.
  static let errorsAreReturned: Void = { _ = gsl_set_error_handler_off() }()
}
