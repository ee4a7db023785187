import Notation

/// A statistic of a sample that can be computed of many resamples without listing any of them.
protocol Resampled: Sendable {
  /// The number of units of the sample.
  var count: Int { get }
  /// The statistic of the sample itself.
  var estimate: Double { get }
  /// The statistic of the sample without one unit, for each unit.
  var leavingOneOut: [Double] { get }
  /// Writes the statistic of as many resamples as the chunk holds; where one of them has none, what is not a number.
  func fill(_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers)
}
