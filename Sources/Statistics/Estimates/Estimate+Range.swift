extension Estimate {
  /// Where a mean of scores, ratings or fractions × 100, or a share in percent, can lie.
  package static let percentages = 0.0...100.0
  /// Where a change between two of those can lie.
  package static let changes = -100.0...100.0

  /// Returns the estimate with the part of its interval that lies in a range, for a figure that can lie nowhere else.
  ///
  /// Only what is shown or written is cut: who computes with the width of an interval does it before. A side on which
  /// the value itself lies beyond the range, as a score with an uncapped bonus may, is left as it is.
  package func cut(to range: ClosedRange<Double>) -> Estimate {
    guard let value, let low, let high else { return self }
    return Estimate(
      value: value, low: value < range.lowerBound ? low : max(low, range.lowerBound),
      high: value > range.upperBound ? high : min(high, range.upperBound), confidence: confidence, n: n,
      observations: observations, method: method, isIntervalOfMeans: isIntervalOfMeans)
  }
}
