/// What resampling a sample shows about an estimate's uncertainty (Efron & Tibshirani 1993, An Introduction to the
/// Bootstrap): the percentile interval, and the one corrected for bias and acceleration (BCa).
///
/// Too narrow below some 20 units: not for a headline. Resample people, never what was measured of them several times.
package struct BootstrapInterval: Hashable, Sendable {
  /// What is estimated.
  package enum Target: String, Hashable, Sendable, CaseIterable {
    /// The arithmetic mean.
    case mean
    /// The median.
    case median
    /// The variance with divisor n.
    case variance = "variance_n"
    /// Pearson's correlation of two values of each unit.
    case correlation
  }

  /// The number of units.
  package let n: Int
  /// Units that lacked a value.
  package let dropped: Int
  /// The statistic of the sample itself.
  package let estimate: Figure
  /// The percentile interval's lower bound.
  package let low: Figure
  /// The percentile interval's upper bound.
  package let high: Figure
  /// The corrected interval's lower bound; `ci_out_of_range` where all resamples lie on one side of the estimate.
  package let correctedLow: Figure
  /// The corrected interval's upper bound.
  package let correctedHigh: Figure
  /// The correction for bias, a normal deviate.
  package let z0: Figure
  /// The correction for a spread that grows with the estimate.
  package let acceleration: Figure
  /// How many resamples were drawn.
  package let resamples: Int
  /// Resamples without a statistic, as where a value is the same in all units; they are left out.
  package let undefinedResamples: Int
  /// The seed of the resamples: the same one gives the same figures, on any number of cores.
  package let seed: Int

  /// Resamples the units.
  /// - Parameters:
  ///   - x: a value of each unit, `nil` where it is missing.
  ///   - y: the other value of each unit, for a correlation.
  ///   - target: what is estimated.
  ///   - confidence: of the interval, between 0 and 1.
  ///   - resamples: 9,999 unasked, fewer of very many units; more than a million are `invalid_input`.
  ///   - seed: 1 unasked.
  package init(
    _ x: [Double?], _ y: [Double?]? = nil, of target: Target = .mean, confidence: Double = 0.95,
    resamples: Int? = nil, seed: Int? = nil
  ) {
    self.init(x, y, of: target, confidence: confidence, resamples: resamples, seed: seed, concurrently: true)
  }

  init(
    _ x: [Double?], _ y: [Double?]?, of target: Target, confidence: Double, resamples asked: Int?, seed: Int?,
    concurrently: Bool
  ) {
    let sample = BootstrapSample(x, y, of: target)
    (n, dropped) = (sample.count, x.count - sample.count)
    self.seed = seed ?? Resampling.defaultSeed
    let count = Resampling.bearable(asked, of: n)
    resamples = sample.reason == nil ? count ?? 0 : 0
    estimate = sample.estimate
    let invalid: Undefined? = count == nil || !(confidence > 0 && confidence < 1) ? .invalidInput : nil
    let bounds = BootstrapBounds(
      of: sample, count ?? 0, unless: sample.reason ?? invalid, tail: (1 - confidence) / 2, seed: self.seed,
      concurrently: concurrently)
    (low, high) = (bounds.low, bounds.high)
    (correctedLow, correctedHigh) = (bounds.correctedLow, bounds.correctedHigh)
    (z0, acceleration, undefinedResamples) = (bounds.z0, bounds.acceleration, bounds.undefinedResamples)
  }
}

extension BootstrapInterval: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, estimate, z0, acceleration, resamples, seed
    case dropped = "n_dropped"
    case low = "percentile_low"
    case high = "percentile_high"
    case correctedLow = "bca_low"
    case correctedHigh = "bca_high"
    case undefinedResamples = "resamples_undefined"
  }
}
