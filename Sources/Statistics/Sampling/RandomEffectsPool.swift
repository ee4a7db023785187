/// Effects of several studies, pooled, and each drawn towards the pool as far as its own precision leaves room.
///
/// The random effects model of DerSimonian & Laird (1986, Controlled Clinical Trials 7:177–188): each study has a true
/// effect of its own, with variance τ² between studies, estimated by moments and set to 0 where it would be below.
package struct RandomEffectsPool: Hashable, Sendable {
  /// Studies with an effect and a variance.
  package let n: Int
  /// Studies that lack one.
  package let dropped: Int
  /// Cochran's heterogeneity: Σ (effect − fixed-effect mean)²/variance.
  package let q: Figure
  /// The two-sided p of Q by chi-squared with n − 1 degrees of freedom.
  package let heterogeneityP: Figure
  /// The variance between the studies' true effects; 0 means that nothing speaks for a difference between them.
  package let tau2: Figure
  /// The share of the spread that is not chance, 0…1 (Higgins & Thompson 2002, Statistics in Medicine 21:1539–1558).
  package let i2: Figure
  /// The pooled effect, weighted by 1/(variance + τ²).
  package let effect: Figure
  /// Its standard error.
  package let standardError: Figure
  /// The lower bound of the normal interval of the pooled effect.
  package let low: Figure
  /// The upper bound.
  package let high: Figure
  /// The two-sided p of the pooled effect against 0.
  package let p: Figure
  /// How far each study is drawn to the pool, 0…1, in the order given.
  package let shrinkage: [Figure]
  /// Each study's effect, so drawn.
  package let shrunken: [Figure]

  /// Pools the effects; a study that lacks one of the numbers is dropped and counted.
  ///
  /// With fewer than two studies nothing is pooled (`groups_lt_2`); lists that differ in length, or a variance that is
  /// not above 0, are `invalid_input`.
  package init(effects: [Double?], variances: [Double?], confidence: Double = 0.95) {
    let studies = Pairs(before: effects, after: variances)
    (n, dropped) = (studies.before.count, studies.dropped)
    let isSound = effects.count == variances.count && studies.after.allSatisfy { $0 > 0 }
    let moments = isSound && n > 1 ? Moments(studies.before, studies.after) : nil
    let absence: Undefined = !isSound ? .invalidInput : n > 1 ? .invalidInput : .fewerThanTwoGroups
    func figure(_ number: Double?) -> Figure { Figure(number, otherwise: absence) }
    q = figure(moments?.q)
    heterogeneityP = figure(moments.map { ChiSquared.upper($0.q, degreesOfFreedom: Double(studies.before.count - 1)) })
    tau2 = figure(moments?.tau2)
    i2 = figure(moments?.i2)
    effect = figure(moments?.mean)
    let error = figure(moments?.standardError)
    standardError = error
    let half = error.map { $0 * Normal.criticalValue(confidence: confidence) }
    low = effect.combined(with: half) { $0 - $1 }
    high = effect.combined(with: half) { $0 + $1 }
    p = effect.combined(with: error) { Normal.twoSided($0 / $1) }
    let shares = zip(effects, variances).map { effect, variance -> Figure in
      guard let moments else { return .undefined(absence) }
      guard effect?.isFinite == true, let variance, variance.isFinite else { return .undefined(.empty) }
      return Figure(moments.shrinkage(variance))
    }
    shrinkage = shares
    shrunken = zip(effects, shares).map { value, share in
      share.combined(with: Figure(value, otherwise: share.reason ?? .empty)) { share, value in
        share * (moments?.mean ?? .nan) + (1 - share) * value
      }
    }
  }
}

/// The method of moments on effects with known variances.
private struct Moments {
  let q: Double
  let tau2: Double
  let i2: Double
  let mean: Double
  let standardError: Double

  init(_ effects: [Double], _ variances: [Double]) {
    let weights = variances.map { 1 / $0 }
    let fixed = Self.weightedMean(effects, weights)
    var spread = CompensatedSum()
    for (effect, weight) in zip(effects, weights) { spread.add(weight * (effect - fixed) * (effect - fixed)) }
    q = spread.value
    let total = weights.reduce(0, +)
    let expected = Double(effects.count - 1)
    let share = total - weights.reduce(0) { $0 + $1 * $1 } / total
    let between = max(0, (q - expected) / share)
    tau2 = between
    i2 = q > 0 ? max(0, (q - expected) / q) : 0
    let random = variances.map { 1 / ($0 + between) }
    mean = Self.weightedMean(effects, random)
    standardError = (1 / random.reduce(0, +)).squareRoot()
  }

  func shrinkage(_ variance: Double) -> Double { variance / (variance + tau2) }

  static func weightedMean(_ values: [Double], _ weights: [Double]) -> Double {
    var sum = CompensatedSum()
    for (value, weight) in zip(values, weights) { sum.add(weight * value) }
    return sum.value / weights.reduce(0, +)
  }
}

extension RandomEffectsPool: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, tau2, p, shrinkage
    case dropped = "n_dropped"
    case q = "Q"
    case heterogeneityP = "p_heterogeneity"
    case i2 = "I2"
    case effect = "grand_mean"
    case standardError = "se"
    case low = "ci_low"
    case high = "ci_high"
    case shrunken = "eb_mean"
  }
}
