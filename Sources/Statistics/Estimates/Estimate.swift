/// A figure with its interval, or the reason why there is none.
///
/// An estimate holds both bounds or neither, and never a number that is not finite: what could not be computed is
/// `nil`, and `reason` says why. So printing one needs no further check.
package struct Estimate: Hashable, Sendable {
  /// The figure, in the unit of what was measured; may be given although its interval is undefined.
  package let value: Double?
  /// The lower bound of the interval, in the same unit.
  package let low: Double?
  /// The upper bound of the interval, in the same unit; at least `low`.
  package let high: Double?
  /// The confidence of the interval, between 0 and 1; 0 where what was asked for lay outside.
  package let confidence: Double
  /// The number of independent units that the interval rests on: values, or groups where the values come in groups.
  package let n: Int
  /// The number of single values behind the `n` groups; `nil` where `n` already counts single values.
  package let observations: Int?
  /// What the value is and where its interval comes from, in a few words.
  package let method: String
  /// Whether the interval is that of the means of groups, which need not have the value in its middle.
  package let isIntervalOfMeans: Bool
  /// Why the value or its interval is missing; `nil` where both are there.
  package let reason: Reason?
  /// The reason in words; `nil` where value and interval are there.
  package var undefined: String? { reason?.words }

  /// Creates an estimate with its interval; a number that is not finite, bounds the wrong way round or a confidence
  /// outside 0…1 make it an undefined one.
  package init(
    value: Double, low: Double, high: Double, confidence: Double = 0.95, n: Int, observations: Int? = nil,
    method: String, isIntervalOfMeans: Bool = false
  ) {
    let flaw = Self.flaw(low: low, high: high)
    self.init(
      value: value, interval: flaw == nil ? (low, high) : nil, confidence: confidence, n: n,
      observations: observations, method: method, isIntervalOfMeans: isIntervalOfMeans, reason: flaw)
  }

  /// Creates an estimate without an interval, and without a value too unless one is given.
  package init(
    value: Double? = nil, undefined reason: Reason, confidence: Double = 0.95, n: Int, observations: Int? = nil,
    method: String
  ) {
    self.init(
      value: value, interval: nil, confidence: confidence, n: n, observations: observations, method: method,
      isIntervalOfMeans: false, reason: reason)
  }

  private init(
    value: Double?, interval: (low: Double, high: Double)?, confidence: Double, n: Int, observations: Int?,
    method: String, isIntervalOfMeans: Bool, reason: Reason?
  ) {
    let flaw = Self.flaw(value: value, confidence: confidence) ?? reason
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    low = flaw == nil ? interval?.low : nil
    high = flaw == nil ? interval?.high : nil
    self.confidence = confidence > 0 && confidence < 1 ? confidence : 0
    self.n = n
    self.observations = observations
    self.method = method
    self.isIntervalOfMeans = isIntervalOfMeans && flaw == nil
    self.reason = flaw
  }

  private static func flaw(low: Double, high: Double) -> Reason? {
    guard low.isFinite, high.isFinite else { return .other("interval is not finite") }
    return low <= high ? nil : .other("interval bounds are reversed")
  }

  private static func flaw(value: Double?, confidence: Double) -> Reason? {
    if let value, !value.isFinite { return .other("not a finite number") }
    return confidence > 0 && confidence < 1 ? nil : .other("confidence is not between 0 and 1")
  }
}
