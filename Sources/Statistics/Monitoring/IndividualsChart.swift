/// The XmR chart of single values and their moving ranges (Shewhart; Wheeler & Chambers 1992): is a change more than
/// the usual ups and downs?
///
/// Sigma is the mean moving range over 1.128, never the overall standard deviation, which a shift inflates. Limits are
/// not clipped to the scale. Under 8 points they are provisional.
package struct IndividualsChart: Hashable, Sendable {
  /// The mean of the baseline, in the unit of the values.
  package let center: Figure
  /// The mean absolute difference of neighbours in the baseline.
  package let movingRange: Figure
  /// That over 1.128: the standard deviation of the usual ups and downs.
  package let sigma: Figure
  /// Center + 3 sigma.
  package let upperLimit: Figure
  /// Center − 3 sigma.
  package let lowerLimit: Figure
  /// The limit of a moving range, 3.267 times their mean.
  package let movingRangeLimit: Figure
  /// Places, from 0, of the values outside the limits.
  package let beyond: Computed<[Int]>
  /// Places, from 0, of the values whose distance from the one before is above its limit.
  package let movingRangesBeyond: Computed<[Int]>

  /// Charts values in their order.
  /// - Parameters:
  ///   - values: two or more (`n_lt_2`).
  ///   - baseline: how many values at the start the limits come from, two at least; `nil` for all.
  package init(_ values: [Double], baseline: Int? = nil) {
    let reason = Self.obstacle(values.count, baseline)
    let first = reason == .invalidInput ? [] : Array(values.prefix(baseline ?? values.count))
    let ranges = zip(values.dropFirst(), values).map { abs($0 - $1) }
    let usual = Descriptives.mean(of: Array(ranges.prefix(max(0, first.count - 1))))
    let center = Figure(Descriptives.mean(of: first), otherwise: reason ?? .empty)
    let movingRange = reason.map(Figure.undefined) ?? Figure(usual, otherwise: .invalidInput)
    let sigma = movingRange.map { $0 / 1.128 }
    let middle = center.value ?? .nan
    (self.center, self.movingRange, self.sigma) = (center, movingRange, sigma)
    let (upper, lower) = (sigma.map { middle + 3 * $0 }, sigma.map { middle - 3 * $0 })
    let rangeLimit = movingRange.map { 3.267 * $0 }
    (upperLimit, lowerLimit, movingRangeLimit) = (upper, lower, rangeLimit)
    guard let high = upper.value, let low = lower.value, let limit = rangeLimit.value else {
      let reason = upper.reason ?? lower.reason ?? rangeLimit.reason ?? .invalidInput
      (beyond, movingRangesBeyond) = (.undefined(reason), .undefined(reason))
      return
    }
    beyond = .value(
      ControlLimits.beyond(values, low: values.map { _ in low }, high: values.map { _ in high }))
    movingRangesBeyond = .value(ranges.indices.filter { ControlLimits.exceeds(ranges[$0], limit) }.map { $0 + 1 })
  }

  private static func obstacle(_ count: Int, _ baseline: Int?) -> Undefined? {
    if let baseline, !(0...count).contains(baseline) { return .invalidInput }
    if count == 0 { return .empty }
    return (baseline ?? count) < 2 ? .fewerThanTwo : nil
  }
}

extension IndividualsChart: Encodable {
  private enum CodingKeys: String, CodingKey {
    case center, sigma, beyond
    case movingRange = "mr_bar"
    case upperLimit = "ucl"
    case lowerLimit = "lcl"
    case movingRangeLimit = "mr_ucl"
    case movingRangesBeyond = "mr_beyond"
  }
}
