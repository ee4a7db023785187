import CGSL

/// The area under a function of one number.
enum Integral {
  /// The pieces that the range is cut into, and the points of each.
  private static let pieces = 20
  private static let points = 20

  /// Returns the area between two numbers under a function that is smooth at the scale of a twentieth of them, by Gauss
  /// and Legendre's rule on pieces; 0 of an empty range.
  static func value(from low: Double, to high: Double, of function: (Double) -> Double) -> Double {
    guard low < high, let rule = gsl_integration_glfixed_table_alloc(points) else { return 0 }
    defer { gsl_integration_glfixed_table_free(rule) }
    let step = (high - low) / Double(pieces)
    return (0..<pieces).reduce(0) { area, piece in
      let start = low + Double(piece) * step
      return (0..<points).reduce(area) { area, point in
        var (place, weight) = (0.0, 0.0)
        _ = gsl_integration_glfixed_point(start, start + step, point, &place, &weight, rule)
        return area + weight * function(place)
      }
    }
  }
}
