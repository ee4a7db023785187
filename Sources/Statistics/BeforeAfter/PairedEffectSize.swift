/// How large the change of units measured twice is beside their spread.
///
/// Three sizes go by the name of Cohen's d: the one by the average of the two deviations (d_av, here their root mean
/// square), which can be compared with other studies; the one by the deviation of the changes (d_z), on which the
/// test's power depends; and d_rm between them. Bounds of d_av are those of d_z rescaled (Algina & Keselman 2003,
/// Educational and Psychological Measurement 63:537–553).
package struct PairedEffectSize: Hashable, Sendable {
  /// Units with both measurements.
  package let n: Int
  /// Units that lack one.
  package let dropped: Int
  /// d_av: the mean change over √((s²_before + s²_after) / 2).
  package let average: Figure
  /// The lower bound of d_av.
  package let averageLow: Figure
  /// The upper bound.
  package let averageHigh: Figure
  /// g_av: d_av times Hedges' correction.
  package let correctedAverage: Figure
  /// d_z: the mean change over the deviation of the changes.
  package let ofChanges: Figure
  /// The lower bound of d_z.
  package let ofChangesLow: Figure
  /// The upper bound.
  package let ofChangesHigh: Figure
  /// g_z: d_z times Hedges' correction.
  package let correctedOfChanges: Figure
  /// d_rm: d_z · √(2(1 − r)).
  package let repeated: Figure
  /// Glass' Δ: the mean change over the deviation before.
  package let delta: Figure
  /// Hedges' correction J with n − 1 degrees of freedom, 0…1.
  package let correction: Figure
  /// The correlation of before and after, −1…1.
  package let correlation: Figure
  /// The standard deviation before.
  package let deviationBefore: Figure
  /// The standard deviation after.
  package let deviationAfter: Figure

  /// Sizes the change; without units everything is undefined (`empty`), with one too (`n_lt_2`), and what is divided by
  /// a spread that is none is `zero_variance`.
  package init(before: [Double?], after: [Double?], confidence: Double = 0.95) {
    let pairs = Pairs(before: before, after: after)
    let changes = Descriptives(pairs.differences)
    let spreads = Spreads(pairs)
    (n, dropped) = (changes.count, pairs.dropped)
    let change = Figure(changes.mean, otherwise: .empty)
    let spread = Spreads.divisor(changes)
    ofChanges = change.over(spread)
    let root = Double(n).squareRoot()
    let bounds = NoncentralityInterval(
      t: ofChanges.map { $0 * root }, degreesOfFreedom: max(0, n - 1), confidence: confidence)
    (ofChangesLow, ofChangesHigh) = (bounds.low.map { $0 / root }, bounds.high.map { $0 / root })
    average = change.over(spreads.average)
    averageLow = ofChangesLow.times(spread.over(spreads.average))
    averageHigh = ofChangesHigh.times(spread.over(spreads.average))
    correction = HedgesCorrection.exact(degreesOfFreedom: n - 1)
    (correctedAverage, correctedOfChanges) = (average.times(correction), ofChanges.times(correction))
    correlation = Correlation.pearson(pairs.before, pairs.after)
    repeated = ofChanges.times(correlation.map { (2 * (1 - $0)).squareRoot() })
    delta = change.over(Spreads.divisor(spreads.before))
    deviationBefore = Figure(spreads.before.standardDeviation, otherwise: n == 0 ? .empty : .fewerThanTwo)
    deviationAfter = Figure(spreads.after.standardDeviation, otherwise: n == 0 ? .empty : .fewerThanTwo)
  }
}

/// The spreads that a change may be divided by.
private struct Spreads {
  let before: Descriptives
  let after: Descriptives

  init(_ pairs: Pairs) {
    before = Descriptives(pairs.before)
    after = Descriptives(pairs.after)
  }

  /// The root mean square of the two deviations.
  var average: Figure {
    guard let old = before.standardDeviation, let new = after.standardDeviation else {
      return .undefined(before.count == 0 ? .empty : .fewerThanTwo)
    }
    guard !before.isConstant || !after.isConstant else { return .undefined(.zeroVariance) }
    return Figure(((old * old + new * new) / 2).squareRoot())
  }

  /// The deviation of a sample, unless it is none.
  static func divisor(_ sample: Descriptives) -> Figure {
    guard sample.count > 0 else { return .undefined(.empty) }
    return sample.isConstant
      ? .undefined(.zeroVariance) : Figure(sample.standardDeviation, otherwise: .fewerThanTwo)
  }
}

extension PairedEffectSize: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n
    case dropped = "n_dropped"
    case average = "d_av"
    case averageLow = "d_av_ci_low"
    case averageHigh = "d_av_ci_high"
    case correctedAverage = "g_av"
    case ofChanges = "dz"
    case ofChangesLow = "dz_ci_low"
    case ofChangesHigh = "dz_ci_high"
    case correctedOfChanges = "g_z"
    case repeated = "d_rm"
    case delta = "glass_delta_pre"
    case correction = "J"
    case correlation = "r"
    case deviationBefore = "sd_pre"
    case deviationAfter = "sd_post"
  }
}
