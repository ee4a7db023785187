/// Krippendorff's alpha with a percentile interval from resampling the units.
///
/// Rough under 20 units. Resamples in which all ratings are the same have no alpha: they are left out and counted.
package struct KrippendorffBootstrap: Hashable, Sendable {
  /// Units that at least two raters rated: those that are resampled.
  package let n: Int
  /// Alpha of the ratings as they are.
  package let alpha: Figure
  /// The lower bound of the interval; undefined under two units.
  package let low: Figure
  /// The upper bound.
  package let high: Figure
  /// What the random numbers were made from: the same seed gives the same bounds, on any number of cores.
  package let seed: Int
  /// How many resamples were drawn.
  package let resamples: Int
  /// How many of them had no alpha.
  package let undefinedResamples: Int

  /// Resamples the units.
  /// - Parameters:
  ///   - ratings: the ratings.
  ///   - level: what the distance between two ratings means.
  ///   - confidence: between 0 and 1.
  ///   - seed: chooses the random numbers; `nil` for the default.
  ///   - resamples: how many to draw, from 1 to a million.
  ///   - concurrently: whether every core takes part.
  package init(
    _ ratings: Ratings, level: KrippendorffAlpha.Level, confidence: Double = 0.95, seed: Int? = nil,
    resamples: Int = 4999, concurrently: Bool = true
  ) {
    let point = KrippendorffAlpha(ratings, level: level)
    (n, alpha) = (point.n, point.alpha)
    self.seed = seed ?? Resampling.defaultSeed
    self.resamples = resamples
    let isUsable = (1...Resampling.most).contains(resamples) && confidence > 0 && confidence < 1
    let reason = isUsable ? point.alpha.reason ?? (point.n < 2 ? .fewerThanTwo : nil) : .invalidInput
    guard reason == nil, let pairable = try? PairableRatings(ratings, level: level) else {
      (low, high) = (.undefined(reason ?? .invalidInput), .undefined(reason ?? .invalidInput))
      undefinedResamples = 0
      return
    }
    let resampler = AlphaResampler(pairable)
    let all = Resampling.inChunks(resamples, seed: self.seed, concurrently: concurrently, fill: resampler.fill)
    let sorted = all.filter(\.isFinite).sorted()
    undefinedResamples = resamples - sorted.count
    low = Figure(Quantile.type7((1 - confidence) / 2, ofSorted: sorted), otherwise: .noVariation)
    high = Figure(Quantile.type7((1 + confidence) / 2, ofSorted: sorted), otherwise: .noVariation)
  }
}

extension KrippendorffBootstrap: Encodable {
  private enum CodingKeys: String, CodingKey {
    case alpha, seed, resamples
    case n = "n_units_pairable"
    case low = "ci_low"
    case high = "ci_high"
    case undefinedResamples = "n_resamples_undefined"
  }
}
