/// How many to look at for an interval of a given half-width, by the normal distribution (Cochran 1977, Sampling
/// Techniques, ch. 4).
package struct SampleSize: Hashable, Sendable {
  /// From an endless population, not rounded.
  package let unlimited: Figure
  /// From the population at hand, not rounded.
  package let exact: Figure
  /// Rounded up; at least 1, at most the population.
  package let n: Figure

  /// Returns how many show a share to within the margin.
  ///
  /// n₀ = z²p(1 − p)/m², and from a population of N n₀/(1 + (n₀ − 1)/N) (Krejcie & Morgan 1970, Educational and
  /// Psychological Measurement 30:607–610, who round to the nearest).
  /// - Parameters:
  ///   - share: the share expected, 0…1; ½ asks for the most.
  ///   - margin: half the width of the interval, above 0.
  ///   - z: the half-width in standard errors, where it is not to follow from the confidence.
  package static func ofProportion(
    share: Double, margin: Double, population: Double? = nil, confidence: Double = 0.95, z: Double? = nil
  ) -> SampleSize {
    let deviations = z ?? Normal.criticalValue(confidence: confidence)
    let isSound = share >= 0 && share <= 1 && margin > 0 && deviations > 0
    let unlimited = deviations / margin * (deviations / margin) * share * (1 - share)
    return SampleSize(isSound ? unlimited : .nan, population) { unlimited / (1 + (unlimited - 1) / $0) }
  }

  /// Returns how many show a mean to within the margin: n₀ = (z s/m)², and from a population of N n₀/(1 + n₀/N).
  /// - Parameters:
  ///   - deviation: the standard deviation expected, 0 or more.
  ///   - margin: half the width of the interval, above 0.
  ///   - z: as for a proportion.
  package static func ofMean(
    deviation: Double, margin: Double, population: Double? = nil, confidence: Double = 0.95, z: Double? = nil
  ) -> SampleSize {
    let deviations = z ?? Normal.criticalValue(confidence: confidence)
    let isSound = deviation >= 0 && margin > 0 && deviations > 0
    let root = deviations * deviation / margin
    return SampleSize(isSound ? root * root : .nan, population) { root * root / (1 + root * root / $0) }
  }

  private init(_ number: Double, _ population: Double?, corrected: (Double) -> Double) {
    let isSound = number.isFinite && population.map { $0 >= 1 && $0.isFinite } ?? true
    unlimited = isSound ? Figure(number) : .undefined(.invalidInput)
    exact = isSound ? Figure(population.map(corrected) ?? number) : .undefined(.invalidInput)
    // what is above a whole number by rounding alone is that number
    n = exact.map { min(max(1, ($0 * (1 - 1e-12)).rounded(.up)), population ?? .infinity) }
  }
}

extension SampleSize: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n
    case unlimited = "n0"
    case exact = "n_exact"
  }
}
