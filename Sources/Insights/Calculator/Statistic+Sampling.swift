import Statistics

extension Statistic {
  /// How many to look at, and what little data tell of each.
  static let sampling: [Statistic] = [
    Statistic("eb_known_variance", "effects of several studies, pooled and shrunken: y, v (variances), conf?") {
      (input: EffectsWithVariances) in
      RandomEffectsPool(effects: input.y, variances: input.v, confidence: input.conf ?? 0.95)
    }
  ]
}

/// Effects with their known variances, `null` where one is missing.
struct EffectsWithVariances: Decodable {
  var y: [Double?]
  var v: [Double?]
  var conf: Double?
}
