import CGSL

/// Where a function of one number is 0.
enum Root {
  private final class Function {
    let value: (Double) -> Double

    init(_ value: @escaping (Double) -> Double) { self.value = value }
  }

  /// Returns the root between two numbers where the function has different signs, to within rounding, by Brent's method
  /// (Brent 1973, Algorithms for Minimization Without Derivatives, ch. 4); `nil` where it has the same sign at both.
  static func find(from low: Double, to high: Double, of function: @escaping (Double) -> Double) -> Double? {
    _ = GSL.errorsAreReturned
    guard let solver = brent_solver() else { return nil }
    defer { gsl_root_fsolver_free(solver) }
    let box = Function(function)
    return withExtendedLifetime(box) {
      var handed = gsl_function(
        function: { x, box in box.map { Unmanaged<Function>.fromOpaque($0).takeUnretainedValue().value(x) } ?? .nan },
        params: Unmanaged.passUnretained(box).toOpaque())
      return withUnsafeMutablePointer(to: &handed) { pointer in
        guard isDone(gsl_root_fsolver_set(solver, pointer, low, high)) else { return nil }
        for _ in 0..<200 {
          guard isDone(gsl_root_fsolver_iterate(solver)) else { return nil }
          let (left, right) = (gsl_root_fsolver_x_lower(solver), gsl_root_fsolver_x_upper(solver))
          if isDone(gsl_root_test_interval(left, right, 1e-13, 1e-13)) { break }
        }
        return gsl_root_fsolver_root(solver)
      }
    }
  }

  private static func isDone(_ status: Int32) -> Bool { Int(status) == GSL_SUCCESS }
}
