/// How much more the treated units changed than the control units did, by Welch's t on the changes (Card & Krueger
/// 1994, American Economic Review 84:772–793).
///
/// It makes matters worse where the treated were picked for low values: see `AnalysisOfCovariance`.
package struct DifferenceInDifferences: Hashable, Sendable {
  /// Treated units with both measurements.
  package let treated: Int
  /// Control units with both.
  package let control: Int
  /// Treated units that lack one.
  package let droppedTreated: Int
  /// Control units that lack one.
  package let droppedControl: Int
  /// The mean change of the treated units.
  package let changeOfTreated: Figure
  /// The mean change of the control units.
  package let changeOfControl: Figure
  /// Treated less control.
  package let effect: Figure
  /// Its standard error.
  package let standardError: Figure
  /// Welch's, not whole as a rule.
  package let degreesOfFreedom: Figure
  /// Effect over its standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the effect.
  package let low: Figure
  /// The upper bound.
  package let high: Figure
  /// The same as if both groups' changes spread alike.
  package let pooled: Pooled

  /// The test with one variance for both groups.
  package struct Pooled: Hashable, Sendable {
    /// The standard error of the effect.
    package let standardError: Figure
    /// n − 2.
    package let degreesOfFreedom: Figure
    /// Effect over its standard error.
    package let t: Figure
    /// Two-sided, 0…1.
    package let p: Figure
    /// The lower bound of the interval of the effect.
    package let low: Figure
    /// The upper bound.
    package let high: Figure
  }

  /// Compares the changes; lists of one group that differ in length are `invalid_input`, a group without units is
  /// `empty_group`. With one unit in a group there is an effect, but no test by Welch (`n_lt_2`); the pooled one exists
  /// as long as the other group has two.
  package init(
    treatedBefore: [Double?], treatedAfter: [Double?], controlBefore: [Double?], controlAfter: [Double?],
    confidence: Double = 0.95
  ) {
    let areAligned = treatedBefore.count == treatedAfter.count && controlBefore.count == controlAfter.count
    let first = Pairs(before: treatedBefore, after: treatedAfter)
    let second = Pairs(before: controlBefore, after: controlAfter)
    (treated, control) = (first.before.count, second.before.count)
    (droppedTreated, droppedControl) = (first.dropped, second.dropped)
    let welch = WelchT(second.differences, first.differences, confidence: confidence)
    let together = PooledT(second.differences, first.differences, confidence: confidence)
    func figure(_ figure: Figure) -> Figure { areAligned ? figure : .undefined(.invalidInput) }
    changeOfTreated = figure(welch.meanB)
    changeOfControl = figure(welch.meanA)
    effect = figure(welch.difference)
    (standardError, degreesOfFreedom) = (figure(welch.standardError), figure(welch.degreesOfFreedom))
    (t, p, low, high) = (figure(welch.t), figure(welch.p), figure(welch.low), figure(welch.high))
    pooled = Pooled(
      standardError: figure(together.standardError),
      degreesOfFreedom: figure(
        together.standardError.combined(with: .value(Double(together.degreesOfFreedom))) { $1 }),
      t: figure(together.t), p: figure(together.p), low: figure(together.low), high: figure(together.high))
  }
}

extension DifferenceInDifferences: Encodable {
  private enum CodingKeys: String, CodingKey {
    case t, p
    case treated = "n_treated"
    case control = "n_control"
    case droppedTreated = "n_dropped_treated"
    case droppedControl = "n_dropped_control"
    case changeOfTreated = "change_treated"
    case changeOfControl = "change_control"
    case effect = "did"
    case standardError = "se"
    case degreesOfFreedom = "df"
    case low = "ci_low"
    case high = "ci_high"
  }

  /// Writes all figures, the pooled ones with keys that end in `_pooled`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(treated, forKey: .treated)
    try container.encode(control, forKey: .control)
    try container.encode(droppedTreated, forKey: .droppedTreated)
    try container.encode(droppedControl, forKey: .droppedControl)
    try container.encode(changeOfTreated, forKey: .changeOfTreated)
    try container.encode(changeOfControl, forKey: .changeOfControl)
    try container.encode(effect, forKey: .effect)
    try container.encode(standardError, forKey: .standardError)
    try container.encode(degreesOfFreedom, forKey: .degreesOfFreedom)
    try container.encode(t, forKey: .t)
    try container.encode(p, forKey: .p)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try pooled.encode(to: encoder)
  }
}

extension DifferenceInDifferences.Pooled: Encodable {
  private enum CodingKeys: String, CodingKey {
    case standardError = "se_pooled"
    case degreesOfFreedom = "df_pooled"
    case t = "t_pooled"
    case p = "p_pooled"
    case low = "ci_low_pooled"
    case high = "ci_high_pooled"
  }
}
