import Notation

/// The default analysis of a measure taken on the same units before and after, with or without a comparison group.
///
/// On unit means throughout: the paired t for the change, the exact signed-rank test beside it, the average effect
/// size; against a comparison group the analysis of covariance, with the difference in differences beside it.
package struct BeforeAfterStudy: Hashable, Sendable {
  /// One score.
  package struct Row: Hashable, Sendable {
    /// Whose score it is, such as an agent.
    package var unit: String
    /// Whether it was taken after.
    package var isAfter: Bool
    /// Whether its unit was treated; `false` in the comparison group.
    package var isTreated: Bool
    /// The score; `nil` where it is missing.
    package var score: Double?

    package init(unit: String, isAfter: Bool, isTreated: Bool = true, score: Double?) {
      self.unit = unit
      self.isAfter = isAfter
      self.isTreated = isTreated
      self.score = score
    }
  }

  /// Treated units that lack scores in one period.
  package let dropped: Int
  /// The scores before, of the treated units with both.
  package let scoresBefore: Int
  /// The scores after.
  package let scoresAfter: Int
  /// Units of the comparison group with both.
  package let control: Int
  /// Units of the comparison group that lack scores in one period.
  package let droppedControl: Int
  /// The change of the treated units.
  package let change: PairedT
  /// The exact signed-rank test of the same changes.
  package let ranks: WilcoxonSignedRank
  /// The change in standard deviations.
  package let effectSize: PairedEffectSize
  /// Treated units that went up, by more than rounding.
  package let improved: Int
  /// That went down.
  package let declined: Int
  /// That did neither.
  package let unchanged: Int
  /// Treated against control, adjusted for before.
  package let covariance: AnalysisOfCovariance
  /// Treated against control, by changes.
  package let differences: DifferenceInDifferences
  private let flaw: Undefined?

  /// Analyses the scores; a unit in both groups makes all figures `invalid_input`, and without a comparison group its
  /// figures are `empty_group`.
  package init(_ rows: [Row], confidence: Double = 0.95) {
    let names = Set(rows.lazy.filter(\.isTreated).map(\.unit))
    let isSound = !rows.contains { !$0.isTreated && names.contains($0.unit) }
    flaw = isSound ? nil : .invalidInput
    let treated = UnitMeans(isSound ? rows.filter(\.isTreated) : [])
    let others = UnitMeans(isSound ? rows.filter { !$0.isTreated } : [])
    dropped = treated.dropped
    (scoresBefore, scoresAfter) = (treated.scoresBefore, treated.scoresAfter)
    (control, droppedControl) = (others.units, others.dropped)
    change = PairedT(before: treated.before, after: treated.after, confidence: confidence)
    let changes = Pairs(before: treated.before, after: treated.after).differences.roundedForTies
    ranks = WilcoxonSignedRank(differences: changes)
    effectSize = PairedEffectSize(before: treated.before, after: treated.after, confidence: confidence)
    improved = changes.count { $0 > 0 }
    declined = changes.count { $0 < 0 }
    unchanged = changes.count { $0 == 0 }
    covariance = AnalysisOfCovariance(
      before: treated.before + others.before, after: treated.after + others.after,
      isTreated: treated.before.map { _ in true } + others.before.map { _ in false }, confidence: confidence)
    differences = DifferenceInDifferences(
      treatedBefore: treated.before, treatedAfter: treated.after, controlBefore: others.before,
      controlAfter: others.after, confidence: confidence)
  }
}

extension BeforeAfterStudy: Encodable {
  /// Writes the counts and figures of the default report.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    for (name, count) in counts { try container.encode(count, forKey: NamedKey(name)) }
    for (name, figure) in figures + comparison {
      try container.encode(flaw.map { .undefined($0) } ?? figure, forKey: NamedKey(name))
    }
  }

  private var counts: [(String, Int)] {
    [
      ("n_agents", change.n), ("n_agents_dropped", dropped), ("n_evaluations_pre", scoresBefore),
      ("n_evaluations_post", scoresAfter), ("df", change.degreesOfFreedom), ("improved", improved),
      ("declined", declined), ("unchanged", unchanged), ("n_control", control), ("n_control_dropped", droppedControl),
    ]
  }

  private var figures: [(String, Figure)] {
    [
      ("mean_pre", change.meanBefore), ("mean_post", change.meanAfter), ("change", change.change),
      ("sd_change", change.deviation), ("t", change.t), ("p", change.p), ("ci_low", change.low),
      ("ci_high", change.high), ("d_av", effectSize.average), ("d_av_ci_low", effectSize.averageLow),
      ("d_av_ci_high", effectSize.averageHigh), ("p_wilcoxon_exact", ranks.exactP),
      ("hl_estimate", ranks.hodgesLehmann),
    ]
  }

  private var comparison: [(String, Figure)] {
    [
      ("ancova_effect", covariance.effect), ("ancova_se", covariance.standardError), ("ancova_p", covariance.p),
      ("ancova_ci_low", covariance.low), ("ancova_ci_high", covariance.high),
      ("ancova_p_slope_interaction", covariance.slopeInteractionP), ("did", differences.effect),
      ("did_ci_low", differences.low), ("did_ci_high", differences.high), ("did_p", differences.p),
    ]
  }
}
