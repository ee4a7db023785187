import Notation
import QualityModel
import Statistics

/// People picked for low scores rise without any training.
struct PickedLowThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let gap = evidence.beganLower
    let isDeclared = evidence.study.selectedBecause == .lowScores
    guard isDeclared || gap?.isClear == true else { return nil }
    return .pickedLow(isDeclared: isDeclared, gap: gap?.points, others: gap?.others ?? 0, p: gap?.p)
  }
}

/// Without untrained peers, whatever else happened looks like the workshop.
struct NoComparisonThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let named = evidence.study.comparison.count
    let usable = figures.score.comparison?.agents ?? 0
    guard usable < Measure.fewest, !evidence.isRubricChanged else { return nil }
    return .noComparison(named: named, usable: usable)
  }
}

/// Where the groups began apart, their difference is partly where they began.
struct UnlikeBaselinesThreat: ThreatRule {
  /// The gap, in standard deviations of agent means, from which baselines are unlike.
  static let farApart = 0.5

  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    guard let group = figures.score.comparison, group.agents >= Measure.fewest else { return nil }
    let study = evidence.study
    func means(_ agents: [String]) -> [Double] {
      evidence.periods(agents, .score).filter(\.isComplete).compactMap(\.before.mean)
    }
    guard let gap = ComparisonEvidence.Gap(means(study.cohort), below: means(study.comparison)) else { return nil }
    let slope = figures.score.slopeInteractionP
    let dependsOnStart = (slope ?? 1) < 0.05
    guard abs(gap.deviations ?? 0) >= Self.farApart || dependsOnStart else { return nil }
    return .unlikeBaselines(gap: gap.points, deviations: gap.deviations, slopeP: slope)
  }
}

/// Picks made for a reason are not how an agent usually is.
struct TargetedPicksThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let agents = Set(evidence.study.agents)
    let included = [evidence.before, evidence.after].reduce(0) { count, evaluations in
      count + evaluations.count { $0.purpose == .targeted && agents.contains($0.agent) }
    }
    let leftOut = figures.leftOut[Evaluation.Purpose.targeted.rawValue] ?? 0
    return included > 0 ? .targetedPicks(included: included, leftOut: leftOut) : nil
  }
}

/// Who left before the end was often weak.
struct DropOutsThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let study = evidence.study
    let lost = figures.dropped
    guard !lost.isEmpty, !evidence.isRubricChanged else { return nil }
    let cohort = lost.filter { $0.group == .cohort }
    let means = evidence.periods(cohort.map(\.agent), .score).compactMap(\.before.mean)
    return .dropOuts(
      .init(
        agents: lost.map(\.agent), cohort: cohort.count, of: study.agents.count,
        meanBefore: means.isEmpty ? nil : means.reduce(0, +) / Double(means.count),
        meanBeforeOfOthers: figures.score.cohort.before.value))
  }
}
