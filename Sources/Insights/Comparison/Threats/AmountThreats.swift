import Notation
import QualityModel

/// Near the top gains cannot show.
struct CeilingThreat: ThreatRule {
  /// The mean from which an agent is at the ceiling.
  static let ceiling = 95.0

  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let means = evidence.periods(evidence.study.cohort, .score).filter(\.isComplete).compactMap(\.before.mean)
    let high = means.count { $0 >= Self.ceiling }
    guard !means.isEmpty, !evidence.isRubricChanged, Double(high) >= 0.2 * Double(means.count) else { return nil }
    return Threat(
      id: .ceiling, figures: ["agents": .integer(high), "of": .integer(means.count), "ceiling": .figure(Self.ceiling)],
      sentence: "\(high) of \(Points.count(means.count, "agent")) began at 95 or more, where a gain can hardly show.")
  }
}

/// Few evaluations leave an agent's mean to chance.
struct FewEvaluationsThreat: ThreatRule {
  /// The fewest evaluations of an agent in a window.
  static let fewest = 3

  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let agents = comparison.agents.filter { $0.group == .cohort }
    let counts = agents.flatMap { [$0.before.n, $0.after.n] }
    guard let least = counts.min() else { return none(evidence) }
    let thin = agents.count { min($0.before.n, $0.after.n) < Self.fewest }
    let detectable = comparison.score.cohort.minimumDetectable
    let missed = evidence.study.smallestChange.flatMap { wanted in
      detectable.flatMap { $0 > wanted ? (wanted, $0) : nil }
    }
    let isFew = agents.count < Verdict.fewestAgents
    guard thin > 0 || missed != nil || isFew else { return nil }
    let sentences = [
      isFew ? "Only \(Points.count(agents.count, "agent")) of the cohort have both windows." : nil,
      thin > 0
        ? "\(thin) of \(Points.count(agents.count, "agent")) have under \(Self.fewest) evaluations in a window "
          + "(the fewest: \(least))." : nil,
      missed.map { wanted, seen in
        "A change of \(Points.text(wanted)) points was worth having, but one under \(Points.text(seen)) would often go "
          + "unseen."
      },
    ]
    return Threat(
      id: .fewEvaluations,
      figures: [
        "agents": .integer(agents.count), "fewest": .integer(least), "thin": .integer(thin),
        "minimumDetectable": .figure(detectable), "smallestChange": .figure(evidence.study.smallestChange),
      ],
      sentence: sentences.compactMap(\.self).joined(separator: " "))
  }

  private func none(_ evidence: ComparisonEvidence) -> Threat? {
    guard !evidence.isRubricChanged else { return nil }
    let (before, after) = (evidence.cohortBefore.count, evidence.cohortAfter.count)
    return Threat(
      id: .fewEvaluations,
      figures: ["agents": .integer(0), "before": .integer(before), "after": .integer(after)],
      sentence: "No agent of the cohort was scored in both windows (\(Points.count(before, "evaluation")) before, "
        + "\(after) after).")
  }
}
