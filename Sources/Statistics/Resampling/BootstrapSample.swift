/// A sample to be resampled, or why it cannot be.
struct BootstrapSample {
  /// Units that have all values.
  let count: Int
  /// Why there is no interval; `nil` where there is one.
  let reason: Undefined?
  /// The statistic of the sample itself.
  let estimate: Figure
  /// The statistic, ready to be resampled.
  let statistic: any Resampled

  init(_ x: [Double?], _ y: [Double?]?, of target: BootstrapInterval.Target) {
    let pairs = target == .correlation ? Pairs(before: x, after: y ?? []) : Pairs(before: x, after: x)
    let values = pairs.before
    count = values.count
    statistic =
      switch target {
      case .mean: ResampledMean(values)
      case .median: ResampledMedian(values)
      case .variance: ResampledVariance(values)
      case .correlation: ResampledCorrelation(values, pairs.after)
      }
    let correlation = target == .correlation ? Correlation.pearson(values, pairs.after) : nil
    estimate = values.isEmpty ? .undefined(.empty) : correlation ?? Figure(statistic.estimate)
    reason = estimate.reason ?? Self.reason(values, isCorrelation: correlation != nil)
  }

  private static func reason(_ values: [Double], isCorrelation: Bool) -> Undefined? {
    if values.count < 2 { return .fewerThanTwo }
    if isCorrelation, values.count < 3 { return .fewerThanThree }
    return Descriptives(values).isConstant ? .zeroVariance : nil
  }
}
