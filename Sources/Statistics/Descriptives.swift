/// The count, mean and spread of a sample.
///
/// The mean comes from a compensated sum and the standard deviation from a second pass over the deviations, because the
/// textbook formula from the sum of squares loses every digit once the values are large beside their spread.
package struct Descriptives: Hashable, Sendable {
  /// The number of values.
  package let count: Int
  /// The arithmetic mean, in the unit of the values; `nil` of an empty sample.
  package let mean: Double?
  /// The sample standard deviation (divisor `count − 1`), in the unit of the values; `nil` under two values.
  package let standardDeviation: Double?
  /// The largest absolute value, the yardstick for what rounding alone may leave of a spread.
  private let largestMagnitude: Double

  /// Describes the values; where one of them is not a finite number, neither are the mean and the spread.
  package init(_ values: [Double]) {
    let mean = Self.mean(of: values)
    count = values.count
    self.mean = mean
    standardDeviation = mean.flatMap { Self.standardDeviation(of: values, around: $0) }
    largestMagnitude = values.reduce(0) { max($0, abs($1)) }
  }

  /// Creates the description of a sample that was summed up elsewhere.
  /// - Parameters:
  ///   - count: the number of values; with none there is neither mean nor spread.
  ///   - mean: their mean.
  ///   - standardDeviation: their sample standard deviation; `nil` where it is not needed, as for a cluster.
  package init(count: Int, mean: Double?, standardDeviation: Double? = nil) {
    self.count = max(0, count)
    self.mean = count > 0 ? mean : nil
    self.standardDeviation = count > 1 ? standardDeviation : nil
    largestMagnitude = abs(self.mean ?? 0)
  }

  /// Whether the values differ by no more than rounding: a standard deviation of at most 10⁻¹² times the largest
  /// absolute value (of a sample summed up elsewhere: its mean) or 1, whichever is greater. `false` under two values.
  package var isConstant: Bool {
    guard let standardDeviation else { return false }
    return standardDeviation <= 1e-12 * max(1, largestMagnitude)
  }

  static func mean(of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    var sum = CompensatedSum()
    for value in values { sum.add(value) }
    return sum.value / Double(values.count)
  }

  /// The corrected two-pass formula (Chan, Golub & LeVeque 1983, The American Statistician 37:242–247): the sum of the
  /// deviations would be 0 with an exact mean, and what it is instead takes the mean's own rounding out.
  private static func standardDeviation(of values: [Double], around mean: Double) -> Double? {
    guard values.count > 1 else { return nil }
    var deviations = CompensatedSum()
    var squares = CompensatedSum()
    for value in values {
      let deviation = value - mean
      deviations.add(deviation)
      squares.add(deviation * deviation)
    }
    let correction = deviations.value * deviations.value / Double(values.count)
    let variance = (squares.value - correction) / Double(values.count - 1)
    return variance < 0 ? 0 : variance.squareRoot()  // rounding may fall below 0; what is not a number stays so
  }
}
