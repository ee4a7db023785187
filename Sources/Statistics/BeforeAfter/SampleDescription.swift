/// What a list of values looks like: its middle, its ends, its spread, and how much neighbours resemble each other.
package struct SampleDescription: Hashable, Sendable {
  /// The number of values.
  package let n: Int
  /// How many were missing.
  package let dropped: Int
  /// The arithmetic mean.
  package let mean: Figure
  /// The value in the middle, or the mean of the two there.
  package let median: Figure
  /// The smallest value.
  package let smallest: Figure
  /// The largest value.
  package let largest: Figure
  /// The standard deviation, divisor n − 1; undefined under two values.
  package let deviation: Figure
  /// The autocorrelation of neighbours in the list, −1…1; undefined under two values and where nothing varies.
  package let lag1: Figure

  /// Describes the values; without any everything is undefined (`empty`).
  package init(_ values: [Double?]) {
    let known = values.compactMap(\.self).filter(\.isFinite)
    let sample = Descriptives(known)
    n = known.count
    dropped = values.count - n
    mean = Figure(sample.mean, otherwise: .empty)
    median = Figure(Quantile.median(ofSorted: known.sorted()), otherwise: .empty)
    smallest = Figure(known.min(), otherwise: .empty)
    largest = Figure(known.max(), otherwise: .empty)
    deviation = Figure(sample.standardDeviation, otherwise: n == 0 ? .empty : .fewerThanTwo)
    lag1 = Self.lag1(of: known, sample)
  }

  private static func lag1(of values: [Double], _ sample: Descriptives) -> Figure {
    guard let mean = sample.mean, let deviation = sample.standardDeviation else {
      return .undefined(values.isEmpty ? .empty : .fewerThanTwo)
    }
    guard !sample.isConstant else { return .undefined(.zeroVariance) }
    var products = CompensatedSum()
    for (one, next) in zip(values, values.dropFirst()) {
      products.add((one - mean) / deviation * ((next - mean) / deviation))
    }
    return Figure(products.value / Double(values.count - 1))
  }
}

extension SampleDescription: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, mean, median, lag1
    case dropped = "n_dropped"
    case smallest = "min"
    case largest = "max"
    case deviation = "sd"
  }
}
