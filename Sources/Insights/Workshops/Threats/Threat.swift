/// Something else that could explain a change, with the figures it was found by.
package enum Threat: Hashable, Sendable {
  /// Another form gives other totals.
  case rubricVersion(versions: [Int], changed: Int, unchanged: Int)
  /// Other evaluators are other yardsticks.
  /// - Parameters:
  ///   - common: the share of evaluations after that come from evaluators who also scored before.
  ///   - shift: how far the evaluators' shares moved.
  case evaluatorMix(common: Double, shift: Double?, p: Double?)
  /// People picked for low scores rise without any training.
  /// - Parameters:
  ///   - gap: how far below the others they began, in points; `nil` where there are no others.
  ///   - others: how many others there are.
  case pickedLow(isDeclared: Bool, gap: Double?, others: Int, p: Double?)
  /// Without untrained peers, whatever else happened looks like the workshop.
  case noComparison(named: Int, usable: Int)
  /// Where the groups began apart, their difference is partly where they began.
  /// - Parameters:
  ///   - gap: how far below its comparison group the cohort began, in points.
  ///   - deviations: the same in standard deviations of agent means.
  ///   - slopeP: the p-value of the effect's dependence on the start.
  case unlikeBaselines(gap: Double, deviations: Double?, slopeP: Double?)
  /// What was never declared may have been chosen after the data were seen.
  case neverDeclared(seen: Int)
  /// What is declared after the data were seen can be chosen to fit them.
  case declaredLate(on: String, seen: Int, isChanged: Bool)
  /// So can what is changed.
  case changedSinceDeclared(on: String, seen: Int)
  /// Picks made for a reason are not how an agent usually is.
  case targetedPicks(included: Int, leftOut: Int)
  /// Who left before the end was often weak.
  case dropOuts(DropOuts)
  /// Other reasons or channels are other work.
  case contactMix(reasons: Shift, channels: Shift)
  /// Two workshops at once cannot be separated.
  case otherWorkshops([String], agents: Int)
  /// Near the top gains cannot show.
  case ceiling(agents: Int, of: Int)
  /// Few evaluations leave an agent's mean to chance.
  case fewEvaluations(FewEvaluations)
  /// No agent was scored in both windows.
  case noEvaluations(before: Int, after: Int)

  /// The mean from which an agent is at the ceiling.
  package static let ceilingMean = 95.0
  /// The fewest evaluations of an agent in a window that do not leave its mean to chance.
  package static let fewestEvaluations = 3

  /// How far shares moved between the windows.
  package struct Shift: Hashable, Sendable {
    /// The part of the whole that moved, 0…1; `nil` where that is unknown.
    package var distance: Double?
    /// Whether it is more than chance.
    package var isClear: Bool

    package init(_ distance: Double?, isClear: Bool) {
      self.distance = distance
      self.isClear = isClear
    }
  }

  /// Agents without a score in one of the windows.
  package struct DropOuts: Hashable, Sendable {
    /// Their ids.
    package var agents: [String]
    /// How many of them are of the cohort.
    package var cohort: Int
    /// How many agents the study has.
    package var of: Int
    /// The cohort's mean before of those who dropped out; `nil` where it is not known.
    package var meanBefore: Double?
    /// The same of those who stayed.
    package var meanBeforeOfOthers: Double?

    package init(agents: [String], cohort: Int, of: Int, meanBefore: Double?, meanBeforeOfOthers: Double?) {
      (self.agents, self.cohort, self.of) = (agents, cohort, of)
      (self.meanBefore, self.meanBeforeOfOthers) = (meanBefore, meanBeforeOfOthers)
    }
  }

  /// How few evaluations there are.
  package struct FewEvaluations: Hashable, Sendable {
    /// How many agents of the cohort have both windows.
    package var agents: Int
    /// The fewest evaluations of one of them in a window.
    package var fewest: Int
    /// How many of them have under `fewestEvaluations` in a window.
    package var thin: Int
    /// The smallest change that would be seen; `nil` where that is unknown.
    package var detectable: Double?
    /// The smallest change worth having; `nil` where it is not stated.
    package var wanted: Double?

    package init(agents: Int, fewest: Int, thin: Int, detectable: Double? = nil, wanted: Double? = nil) {
      (self.agents, self.fewest, self.thin) = (agents, fewest, thin)
      (self.detectable, self.wanted) = (detectable, wanted)
    }

    /// Whether there are fewer agents than an answer needs.
    package var areTooFewAgents: Bool { agents < Verdict.fewestAgents }

    /// What was worth having and would often go unseen.
    package var missed: (wanted: Double, detectable: Double)? {
      guard let wanted, let detectable, detectable > wanted else { return nil }
      return (wanted, detectable)
    }
  }
}

extension Threat {
  /// All threats there are, the worst first: those that leave nothing to compare, then those that bend the answer.
  static func all(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> [Threat] {
    let rules: [any ThreatRule] = [
      RubricVersionThreat(), EvaluatorMixThreat(), PickedLowThreat(), NoComparisonThreat(), UnlikeBaselinesThreat(),
      DeclaredLateThreat(), TargetedPicksThreat(), DropOutsThreat(), ContactMixThreat(), OtherWorkshopsThreat(),
      CeilingThreat(), FewEvaluationsThreat(),
    ]
    return rules.compactMap { $0.threat(in: evidence, of: figures) }
  }
}

/// Looks for one threat.
protocol ThreatRule {
  /// Returns the threat where the data show it.
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat?
}
