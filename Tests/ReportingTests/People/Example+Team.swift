import Foundation
import Insights
import Notation
import QualityModel
import Statistics

extension Example {
  /// A team of five: three on the lower side of whom two are joined by the third, one above, one with little.
  static func team(named name: String = "billing", quota: Int? = 5) -> TeamOverview {
    let agents: [People.Agent] = [
      .init(id: "ana-lopez", name: "Ana López"), .init(id: "ben-ito", name: "Ben Ito"), .init(id: "cy-diaz"),
      .init(id: "dee-ng", name: "Dee Ng"), .init(id: "eli-fox", name: "Eli Fox", started: "2026-11-02"),
    ]
    let scores: [[Double]] = [
      [60, 66, 63, 61, 65], [68, 62, 70, 64, 71, 67], [68, 72, 70, 71, 69], [91, 93, 92, 94], [80, 90],
    ]
    var evaluations: [EvaluationFacts] = []
    for (agent, scores) in zip(agents, scores) {
      for (number, score) in scores.enumerated() { evaluations.append(facts(agent.id, number, score)) }
    }
    var settings = Settings()
    settings.evaluationsPerAgentPerMonth = quota
    let months = zip(agents, scores).flatMap { agent, scores in
      [("2026-10", 4), ("2026-11", scores.count)].map { month, count in
        ScoreTally(group: nil, agent: agent.id, month: month, evaluations: count, scores: Tally(), ratings: Tally())
      }
    }
    return TeamOverview(
      TeamRecords(
        team: name, members: agents,
        window: .init(from: Day(since1970: 20_690), to: Day(since1970: 20_779)), evaluations: evaluations,
        rubrics: [rubric], months: months, month: "2026-11", plans: [agreedOnEmpathy], settings: settings))
  }

  /// Empathy lies at half, and case notes between 0 and 1 by turns; what is asked of the rest is always met.
  private static func facts(_ agent: String, _ number: Int, _ score: Double) -> EvaluationFacts {
    let fractions = [("first-contact", 1), ("records", number % 2 == 0 ? 1 : 0.5), ("empathy", 0.5), ("identity", 1)]
    let when = Date(timeIntervalSince1970: 1_793_500_000 + Double(number) * 86_400)
    return EvaluationFacts(
      id: "\(agent)-\(number)", status: .submitted, purpose: .monitoring, agent: agent, evaluator: "q-martin",
      interaction: "call-\(number)", channel: .voice, startedAt: when, team: "billing", reason: nil,
      rubric: "service-call", version: 3, submittedAt: when, percent: score, band: nil, critical: [:], rating: nil,
      resolved: nil, tags: [],
      criteria: fractions.map { CriterionFact(criterion: $0.0, fraction: $0.1, isMiss: $0.1 < 0.5, lost: 0) })
  }

  /// A plan of Ana's about empathy.
  static let agreedOnEmpathy = CoachingPlan(
    id: "2026-11-02-ana-lopez-3k1m9q", status: .agreed, agent: "ana-lopez", coach: "c-ode",
    rubric: RubricReference(id: "service-call", version: 3),
    window: .init(from: Day(since1970: 20_690), to: Day(since1970: 20_758)),
    startedAt: Date(timeIntervalSince1970: 1_793_577_600), held: Day(since1970: 20_759),
    focus: [
      .init(
        criterion: "empathy", title: "Empathy", from: 50, target: 65, evaluations: 6,
        commitment: "I name the feeling before the fix.")
    ], due: Day(since1970: 20_789))
}
