/// The bounds that the resamples of a sample give.
struct BootstrapBounds {
  let low: Figure
  let high: Figure
  let correctedLow: Figure
  let correctedHigh: Figure
  let z0: Figure
  let acceleration: Figure
  let undefinedResamples: Int

  /// Draws the resamples, unless there is a reason not to.
  init(
    of sample: BootstrapSample, _ count: Int, unless reason: Undefined?, tail: Double, seed: Int, concurrently: Bool
  ) {
    let statistic = sample.statistic
    let drawn =
      reason == nil
      ? Resampling.inChunks(count, seed: seed, concurrently: concurrently, fill: statistic.fill)
        .filter(\.isFinite).sorted() : []
    undefinedResamples = reason == nil ? count - drawn.count : 0
    guard let smallest = drawn.first, let largest = drawn.last else {
      let none = Figure.undefined(reason ?? .zeroVariance)
      (low, high, correctedLow, correctedHigh, z0, acceleration) = (none, none, none, none, none, none)
      return
    }
    func bound(_ share: Double?) -> Figure {
      Figure(share.flatMap { Quantile.type7($0, ofSorted: drawn) }, otherwise: .intervalOutOfRange)
    }
    (low, high) = (bound(tail), bound(1 - tail))
    let estimate = statistic.estimate
    let correction = BiasCorrection(
      resamples: drawn, estimate: estimate, leavingOneOut: statistic.leavingOneOut,
      rounding: 1e-12 * max(abs(smallest), abs(largest)))
    z0 = Figure(correction.z0, otherwise: .intervalOutOfRange)
    acceleration = Figure(correction.acceleration, otherwise: .zeroVariance)
    (correctedLow, correctedHigh) = (
      bound(correction.share(ofTail: tail)), bound(correction.share(ofTail: 1 - tail))
    )
  }
}
