import Notation
import QualityModel

/// Near the top gains cannot show.
struct CeilingThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let means = evidence.periods(evidence.study.cohort, .score).filter(\.isComplete).compactMap(\.before.mean)
    let high = means.count { $0 >= Threat.ceilingMean }
    guard !means.isEmpty, !evidence.isRubricChanged, Double(high) >= 0.2 * Double(means.count) else { return nil }
    return .ceiling(agents: high, of: means.count)
  }
}

/// Few evaluations leave an agent's mean to chance.
struct FewEvaluationsThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let agents = figures.agents.filter { $0.group == .cohort }
    guard let least = agents.flatMap({ [$0.before.n, $0.after.n] }).min() else { return none(evidence) }
    let few = Threat.FewEvaluations(
      agents: agents.count, fewest: least,
      thin: agents.count { min($0.before.n, $0.after.n) < Threat.fewestEvaluations },
      detectable: figures.score.cohort.minimumDetectable, wanted: evidence.study.smallestChange)
    guard few.thin > 0 || few.missed != nil || few.areTooFewAgents else { return nil }
    return .fewEvaluations(few)
  }

  private func none(_ evidence: ComparisonEvidence) -> Threat? {
    guard !evidence.isRubricChanged else { return nil }
    return .noEvaluations(before: evidence.cohortBefore.count, after: evidence.cohortAfter.count)
  }
}
