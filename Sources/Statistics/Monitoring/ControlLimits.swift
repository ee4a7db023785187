/// When a point lies beyond a limit: strictly, and by more than the rounding of binary fractions.
enum ControlLimits {
  /// Returns whether the number is above the limit.
  static func exceeds(_ number: Double, _ limit: Double) -> Bool {
    number - limit > 1e-12 * max(1, abs(limit))
  }

  /// Returns the places, from 0, of the numbers outside their limits.
  static func beyond(_ numbers: [Double], low: [Double], high: [Double]) -> [Int] {
    numbers.indices.filter { exceeds(numbers[$0], high[$0]) || exceeds(-numbers[$0], -low[$0]) }
  }
}
