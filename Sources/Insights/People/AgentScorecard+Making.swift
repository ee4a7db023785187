import Foundation
import Notation
package import QualityModel
import Statistics

extension AgentScorecard {
  /// Creates the scorecard of an agent.
  /// - Parameter rubric: reads a version of a rubric; `nil` where it cannot be read.
  package init(_ records: AgentRecords, rubric: (RubricReference) -> Rubric?) {
    let own = records.own.filter { $0.agent == records.agent.id }
    let counted = own.filter(\.isHeadline)
    let peers = records.colleagues.filter { $0.agent != records.agent.id }
    let used = UsedRubrics(records.versions, naming: counted.countedCriteria, read: rubric)
    let ledger = CriterionLedger(counted, everyone: records.everyone, rubrics: used)
    agent = records.agent
    (days, self.rubric) = (records.days, records.rubric)
    evaluations = counted.count
    rubrics = Dictionary(grouping: counted, by: \.rubric).map { RubricCount(rubric: $0, evaluations: $1.count) }
      .sorted { ($1.evaluations, $0.rubric) < ($0.evaluations, $1.rubric) }
    score = .mean(of: Tally(counted.compactMap(\.percent)))
    band = score.value.flatMap { ledger.mostUsedRubric?.band(of: $0)?.name }
    target = records.settings.scoreTarget
    ratingTarget = records.settings.ratingTarget
    edges = [target] + (ledger.mostUsedRubric?.bands.map(\.from) ?? [])
    outcomes = Outcomes(OutcomeTally(counted, target: target), newest: used.newest)
    colleagues = Colleagues(
      team: records.team, agents: Set(peers.map(\.agent)).count, score: .mean(byAgent: peers.byAgent.map(\.scores)))
    customerRating = .mean(of: Tally(counted.compactMap(\.rating)))
    resolved = ResolvedShare(of: counted, target: records.settings.resolvedTarget).estimate
    byMonth = Self.months(of: counted, beside: peers)
    datedBySubmission = counted.count { $0.startedAt == nil && $0.submittedAt != nil }
    sections = SectionRecord.records(of: counted, newest: used.newest)
    criteria = ledger.records
    withoutRubric = ledger.withoutRubric
    critical = counted.reduce(into: [:]) { $0.merge($1.critical, uniquingKeysWith: +) }
    gaps = criteria.gaps
    strengths = criteria.strengths(besides: gaps)
    apart = own.filter(\.isLive).reduce(into: [:]) { $0[$1.purpose, default: 0] += 1 }.keptApart
    coaching = Coaching(records.plans.filter { $0.agent == records.agent.id }, followUps: records.followUps)
    newest = Self.rows(counted.newestFirst.prefix(Self.mostNamed), rubric)
  }

  /// The evaluations as rows, each with the edges of its own rubric version.
  private static func rows(
    _ evaluations: ArraySlice<EvaluationFacts>, _ rubric: (RubricReference) -> Rubric?
  ) -> [EvaluationList.Row] {
    let edges = Set(evaluations.map { RubricReference(id: $0.rubric, version: $0.version) })
      .reduce(into: [:]) { $0[$1] = rubric($1)?.bands.map(\.from) }
    return evaluations.map { facts in
      EvaluationList.Row(facts, edges: edges[RubricReference(id: facts.rubric, version: facts.version)] ?? [])
    }
  }

  private static func months(of evaluations: [EvaluationFacts], beside peers: [ScoreTally]) -> [Month] {
    let scores = evaluations.reduce(into: [String: Tally]()) { months, evaluation in
      guard let date = evaluation.occurredAt, let percent = evaluation.percent else { return }
      months[UTC.month(of: date), default: Tally()].add(percent)
    }
    let others = Dictionary(grouping: peers, by: \.month)
    return scores.sorted { $0.key < $1.key }.map { month, score in
      Month(
        month: month, score: .mean(of: score), team: .mean(byAgent: (others[month] ?? []).byAgent.map(\.scores)))
    }
  }
}

extension [EvaluationFacts] {
  /// The newest contact first; of two at one moment the one whose id comes first.
  fileprivate var newestFirst: [EvaluationFacts] {
    sorted { ($1.occurredAt ?? .distantPast, $0.id) < ($0.occurredAt ?? .distantPast, $1.id) }
  }
}
