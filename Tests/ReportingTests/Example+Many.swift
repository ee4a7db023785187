import Foundation
import Insights
import Notation
import QualityModel

extension Example {
  /// Twelve evaluations of each of three agents over four months, every answer worked out from its number.
  static let many: [Evaluation] = (0..<36).map { number in
    var one = evaluation
    one.id += "\(number)"
    one.agent = ["ana-lopez", "ben-ito", "cy-diaz"][number % 3]
    one.interaction.startedAt = Date(timeIntervalSince1970: 1_790_000_000 + Double(number) * 200_000)
    one.answers[0].answer = number % 4 == 0 ? "no" : number % 9 == 0 ? "n/a" : "yes"
    one.answers[1].answer = number % 3 == 0 ? "complete" : "thin"
    one.answers[2].answer = String(1 + (number * 7) % 5)
    one.customer?.rating = Double(70 + (number * 13) % 30)
    return scorer.scored(one)
  }

  static func scorecard(_ evaluations: [Evaluation], agent: People.Agent = people.agents[0]) -> AgentScorecard {
    let facts = evaluations.map { EvaluationFacts(of: $0, scorer: scorer) }
    let everyone = facts.filter(\.isHeadline).flatMap { facts in
      (facts.criteria ?? []).map { fact in
        CriterionTally(
          rubric: facts.rubric, criterion: fact.criterion, agent: nil, month: nil,
          fractions: Tally([100 * fact.fraction]), misses: fact.isMiss ? 1 : 0)
      }
    }
    return AgentScorecard(
      AgentRecords(
        agent: agent, own: facts, everyone: everyone, colleagues: tallies(evaluations), team: agent.team,
        versions: [.init(id: "service-call", version: 3)]),
      rubric: { _ in scorer.rubric })
  }

  /// What counts of some evaluations, one tally each.
  static func tallies(_ evaluations: [Evaluation]) -> [ScoreTally] {
    evaluations.filter(\.isHeadline).map { one in
      ScoreTally(
        group: one.interaction.team, agent: one.agent, month: one.occurredAt.map(UTC.month), evaluations: 1,
        scores: Tally([one.score?.percent].compactMap(\.self)),
        ratings: Tally([one.customer?.rating].compactMap(\.self)))
    }
  }

  static func purposes(_ evaluations: [Evaluation]) -> [Evaluation.Purpose: Int] {
    evaluations.reduce(into: [:]) { $0[$1.purpose, default: 0] += 1 }
  }

  /// Text that would steer a terminal, reorder a line or run in a browser or a spreadsheet.
  static let hostile = "=1+1\u{1B}[2J\u{202E}<script>alert('x')</script>\n|`**_"

  static let hostileEvaluation: Evaluation = {
    var one = evaluation
    one.agent = hostile
    one.evaluator = hostile
    one.interaction.id = hostile
    one.interaction.reason = hostile
    one.answers[1].note = hostile
    one.answers[2].evidence = [Evidence(at: 83.5, line: 14, quote: hostile)]
    one.tags = [hostile]
    one.summary = hostile
    one.history = [
      Revision(
        at: Date(timeIntervalSince1970: 0), by: hostile, reason: hostile,
        before: .object(["score": .object(["percent": .integer(40)])]))
    ]
    return one
  }()

  /// The rubric with n/a allowed everywhere.
  static let lenientScorer: Scorer = {
    var rubric = Example.rubric
    for section in rubric.sections.indices {
      for index in rubric.sections[section].criteria.indices {
        rubric.sections[section].criteria[index].mayBeNotApplicable = true
      }
    }
    return Scorer(rubric)
  }()

  static let allSetAside: Evaluation = {
    var one = evaluation
    one.answers = lenientScorer.criteria.map { Answer(criterion: $0.id, answer: "n/a") }
    return lenientScorer.scored(one)
  }()
}
