/// How large the difference of two groups is beside the spread within them.
///
/// Cohen's d with the pooled deviation (Cohen 1988, Statistical Power Analysis), Hedges' g corrected for small samples,
/// and Glass' Δ with the first group's deviation alone; intervals by the noncentral t distribution.
package struct IndependentEffectSize: Hashable, Sendable {
  /// Cohen's d: the second mean minus the first, in pooled standard deviations.
  package let d: Figure
  /// The lower bound of d.
  package let dLow: Figure
  /// The upper bound.
  package let dHigh: Figure
  /// Hedges' g: d without the exaggeration of small samples.
  package let g: Figure
  /// The lower bound of g.
  package let gLow: Figure
  /// The upper bound.
  package let gHigh: Figure
  /// g with Hedges' approximate correction, as some programs print it.
  package let approximateG: Figure
  /// Hedges' correction J, 0…1.
  package let correction: Figure
  /// Glass' Δ: the difference in standard deviations of the first group.
  package let delta: Figure

  /// Sizes the difference; undefined as `PooledT` is. Δ also needs two values in the first group.
  package init(_ a: [Double], _ b: [Double], confidence: Double = 0.95) {
    let groups = TwoGroups(a, b)
    let degrees = groups.degreesOfFreedom
    d = groups.difference.over(groups.pooledDeviation)
    let scale = groups.spreadOfMeans
    let bounds = NoncentralityInterval(t: d.map { $0 / scale }, degreesOfFreedom: degrees, confidence: confidence)
    (dLow, dHigh) = (bounds.low.map { $0 * scale }, bounds.high.map { $0 * scale })
    correction = HedgesCorrection.exact(degreesOfFreedom: degrees)
    (g, gLow, gHigh) = (d.times(correction), dLow.times(correction), dHigh.times(correction))
    approximateG = d.times(HedgesCorrection.approximate(degreesOfFreedom: degrees))
    delta = groups.difference.over(Self.spread(of: groups.a, otherwise: groups.withoutSpread))
  }

  private static func spread(of group: Descriptives, otherwise reason: Undefined?) -> Figure {
    if group.isConstant { return .undefined(.zeroVariance) }
    return Figure(group.standardDeviation, otherwise: reason ?? .fewerThanTwo)
  }
}

extension IndependentEffectSize: Encodable {
  private enum CodingKeys: String, CodingKey {
    case d, g
    case dLow = "d_ci_low"
    case dHigh = "d_ci_high"
    case gLow = "g_ci_low"
    case gHigh = "g_ci_high"
    case approximateG = "g_approx"
    case correction = "J"
    case delta = "glass_delta"
  }
}
