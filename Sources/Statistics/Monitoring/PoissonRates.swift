/// Whether the rate of an event is higher than in a baseline that is itself a count: the conditional exact test of two
/// Poisson rates (Przyborowski & Wilenski 1940, Biometrika 31:313–323).
package struct PoissonRates: Hashable, Sendable {
  /// The rate over the baseline's; undefined where the baseline has no event (`zero_baseline`).
  package let ratio: Figure
  /// P of that many or more of all the events if the rates were equal, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the ratio (from Clopper & Pearson's of the share of events).
  package let low: Figure
  /// The upper bound; undefined where the baseline has no event (`unbounded`).
  package let high: Figure

  /// Compares two counts, 0 or above, over two exposures, such as contacts or days, above 0; without any event there is
  /// nothing to compare (`no_events`).
  package init(
    count: Int, exposure: Double, baselineCount: Int, baselineExposure: Double, confidence: Double = 0.95
  ) {
    let share = exposure / (exposure + baselineExposure)
    let isSound =
      PoissonSpike.canCount(count) && PoissonSpike.canCount(baselineCount) && exposure > 0 && baselineExposure > 0
      && share > 0 && share < 1
    guard isSound, count + baselineCount > 0 else {
      let reason: Undefined = isSound ? .noEvents : .invalidInput
      (ratio, p, low, high) = (.undefined(reason), .undefined(reason), .undefined(reason), .undefined(reason))
      return
    }
    let (events, others) = (Double(count), Double(baselineCount))
    let scale = baselineExposure / exposure
    let tail = confidence > 0 && confidence < 1 ? (1 - confidence) / 2 : .nan
    ratio = Figure(events / others * scale, otherwise: .zeroBaseline)
    p = Figure(Binomial.upper(count, of: count + baselineCount, share))
    low = count == 0 && tail > 0 ? .value(0) : Self.odds(Beta.quantile(tail, events, others + 1), scale)
    high =
      baselineCount == 0 && tail > 0
      ? .undefined(.unbounded) : Self.odds(Beta.quantile(1 - tail, events + 1, others), scale)
  }

  private static func odds(_ share: Double, _ scale: Double) -> Figure { Figure(share / (1 - share) * scale) }
}

extension PoissonRates: Encodable {
  private enum CodingKeys: String, CodingKey {
    case ratio = "rate_ratio"
    case p = "p_upper"
    case low = "ratio_ci_low"
    case high = "ratio_ci_high"
  }
}
