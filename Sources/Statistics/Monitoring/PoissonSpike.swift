/// Whether a count is higher than a long, stable baseline lets expect: P(X ≥ count) of the Poisson distribution.
///
/// Where the baseline is itself a short count, `PoissonRates` takes its uncertainty into account.
package struct PoissonSpike: Hashable, Sendable {
  /// P of that many or more, 0…1; undefined where none are expected (`zero_baseline`).
  package let p: Figure
  /// The lower bound of the interval of the count's own expectation (Garwood 1936, Biometrika 28:437–442).
  package let low: Figure
  /// The upper bound.
  package let high: Figure

  /// Judges a count, 0 or above, against an expected one.
  package init(count: Int, expected: Double, confidence: Double = 0.95) {
    guard Self.canCount(count), expected >= 0, expected.isFinite else {
      (p, low, high) = (.undefined(.invalidInput), .undefined(.invalidInput), .undefined(.invalidInput))
      return
    }
    let isBaseline = expected > 0
    p = isBaseline ? Figure(Poisson.upper(count, expected: expected)) : .undefined(.zeroBaseline)
    let tail = confidence > 0 && confidence < 1 ? (1 - confidence) / 2 : .nan
    let events = Double(count)
    low = count == 0 && tail > 0 ? .value(0) : Figure(Self.half(tail, events))
    high = Figure(Self.half(1 - tail, events + 1))
  }

  /// Whether the library can count that far.
  static func canCount(_ count: Int) -> Bool { (0...1_000_000_000).contains(count) }

  private static func half(_ probability: Double, _ events: Double) -> Double {
    ChiSquared.quantile(probability, degreesOfFreedom: 2 * events) / 2
  }
}

extension PoissonSpike: Encodable {
  private enum CodingKeys: String, CodingKey {
    case p = "p_upper"
    case low = "ci_low"
    case high = "ci_high"
  }
}
