/// The difference of two groups after, adjusted for where their units started: after ~ before + group (Fisher 1932;
/// Vickers & Altman 2001, BMJ 323:1123–1124).
///
/// Unlike a comparison of changes it stands up where one group was picked for low values before.
package struct AnalysisOfCovariance: Hashable, Sendable {
  /// Units with both measurements.
  package let n: Int
  /// Units that lack one.
  package let dropped: Int
  /// The value after that the fit gives a control unit of 0 before.
  package let intercept: Figure
  /// What one point more before goes with after.
  package let slope: Figure
  /// Its standard error.
  package let slopeStandardError: Figure
  /// How much higher treated units end than control units with the same value before.
  package let effect: Figure
  /// Its standard error.
  package let standardError: Figure
  /// n − 3.
  package let degreesOfFreedom: Figure
  /// Effect over its standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the effect.
  package let low: Figure
  /// The upper bound.
  package let high: Figure
  /// The spread of the units around the fit.
  package let sigma: Figure
  /// The control group's mean after, at the mean before of all units.
  package let adjustedControl: Figure
  /// The treated group's.
  package let adjustedTreated: Figure
  /// Whether the effect depends on the value before: the two-sided p of a slope of its own for each group.
  package let slopeInteractionP: Figure

  /// Compares the groups; lists that differ in length are `invalid_input`, a group without units is `empty_group`, and
  /// the same value before for all of a design's units is `singular_design`.
  package init(before: [Double?], after: [Double?], isTreated: [Bool], confidence: Double = 0.95) {
    let units = Units(before, after, isTreated)
    n = units.before.count
    dropped = before.count - units.before.count
    let fit = LinearFit(confidence: confidence) { () throws(Undefined) in try units.fit(interaction: false) }
    (sigma, degreesOfFreedom) = (fit.sigma, fit.degreesOfFreedom)
    let start = fit.coefficient(0)
    let pre = fit.coefficient(1)
    let group = fit.coefficient(2)
    (slope, slopeStandardError) = (pre.estimate, pre.standardError)
    (effect, standardError, t, p) = (group.estimate, group.standardError, group.t, group.p)
    (low, high) = (group.low, group.high)
    adjustedControl = start.estimate
    adjustedTreated = start.estimate.combined(with: group.estimate) { $0 + $1 }
    intercept = start.estimate.combined(with: pre.estimate) { $0 - $1 * units.centre }
    let interaction = LinearFit(confidence: confidence) { () throws(Undefined) in try units.fit(interaction: true) }
    slopeInteractionP = interaction.coefficient(3).p
  }
}

/// The units of an analysis of covariance, with the values before taken from their mean.
private struct Units {
  var before: [Double] = []
  var after: [Double] = []
  var isTreated: [Bool] = []
  let centre: Double
  private var areAligned: Bool

  init(_ before: [Double?], _ after: [Double?], _ isTreated: [Bool]) {
    areAligned = before.count == after.count && before.count == isTreated.count
    if areAligned {
      for (unit, treated) in isTreated.enumerated() {
        guard let old = before[unit], let new = after[unit], old.isFinite, new.isFinite else { continue }
        self.before.append(old)
        self.after.append(new)
        self.isTreated.append(treated)
      }
    }
    centre = Descriptives.mean(of: self.before) ?? 0
  }

  func fit(interaction: Bool) throws(Undefined) -> LeastSquares {
    guard areAligned else { throw .invalidInput }
    guard !before.isEmpty else { throw .empty }
    guard isTreated.contains(true), isTreated.contains(false) else { throw .emptyGroup }
    guard before.count > 2 else { throw .fewerThanThree }
    guard !Descriptives(before).isConstant else { throw .singularDesign }
    let design = zip(before, isTreated).map { old, treated in
      let (start, group) = (old - centre, treated ? 1.0 : 0)
      return [1, start, group] + (interaction ? [start * group] : [])
    }
    return try LeastSquares(design, after)
  }
}

extension AnalysisOfCovariance: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, sigma, intercept
    case dropped = "n_dropped"
    case slope = "b_pre"
    case slopeStandardError = "se_pre"
    case effect = "b_group"
    case standardError = "se_group"
    case degreesOfFreedom = "df"
    case t = "t_group"
    case p = "p_group"
    case low = "ci_low"
    case high = "ci_high"
    case adjustedControl = "adj_mean_0"
    case adjustedTreated = "adj_mean_1"
    case slopeInteractionP = "p_slope_interaction"
  }
}
