import Statistics

extension Statistic {
  /// Changes of the same units, and differences of two groups.
  static let beforeAfter: [Statistic] = [
    Statistic("paired_t", "mean change of units measured twice: pre, post, conf?") { (input: TwoMeasurements) in
      PairedT(before: input.pre, after: input.post, confidence: input.conf ?? 0.95)
    }
  ]
}

/// Units measured before and after, `null` where a value is missing.
struct TwoMeasurements: Decodable {
  var pre: [Double?]
  var post: [Double?]
  var conf: Double?
}
