import Foundation
import Notation
import QualityModel

@testable import Insights

/// An agent to be coached, made by hand: ana, colleagues, and what a test changes of it.
struct CoachingUnderTest {
  var agent = People.Agent(id: "ana", name: "Ana", team: "billing")
  /// Weights 60, 30 and 10 of 100 points.
  var rubric = Self.form(
    Criterion(id: "accuracy", kind: .scale(.init()), weight: 6, mayBeNotApplicable: true),
    Criterion(id: "empathy", kind: .scale(.init()), weight: 3, mayBeNotApplicable: true),
    Criterion(id: "pace", kind: .scale(.init()), weight: 1, mayBeNotApplicable: true))
  var olderRubrics: [Rubric] = []
  private(set) var own: [Evaluation] = []
  private(set) var others: [EvaluationFacts] = []
  var team: String? = "billing"
  var passedBy: String?
  var chosen: [String] = []
  var settings = Settings()
  var people = People()

  static let today = Day(since1970: 20_779)  // 2026-11-22

  static func form(_ criteria: Criterion..., version: Int = 1) -> Rubric {
    Rubric(
      id: "form", version: version, bands: [Band(name: "Good", from: 80), Band(name: "Poor", from: 0)],
      sections: [Section(id: "all", criteria: criteria)])
  }

  /// Adds evaluations of ana, one a day from 2026-11-01, each given as answers in the rubric's order.
  @discardableResult
  mutating func add(
    _ answers: [[String]], resolved: Bool? = true, by rubric: Rubric? = nil,
    _ change: (inout Evaluation) -> Void = { _ in }
  ) -> Self {
    for line in answers {
      var evaluation = Self.evaluation("ana", line, number: own.count + 1, by: rubric ?? self.rubric)
      evaluation.customer = CustomerVoice(resolved: resolved)
      change(&evaluation)
      own.append(Scorer(rubric ?? self.rubric).scored(evaluation))
    }
    return self
  }

  /// Adds five evaluations of a colleague with the same answers each.
  mutating func add(_ colleague: String, _ answers: [String], times: Int = 5, by rubric: Rubric? = nil) {
    let rubric = rubric ?? self.rubric
    for number in 1...times {
      let evaluation = Scorer(rubric).scored(Self.evaluation(colleague, answers, number: number, by: rubric))
      others.append(EvaluationFacts(of: evaluation, scorer: Scorer(rubric)))
    }
  }

  /// Four colleagues with the same answers.
  mutating func addColleagues(_ answers: [String]) { for id in ["ben", "cy", "dee", "eve"] { add(id, answers) } }

  static func evaluation(_ agent: String, _ answers: [String], number: Int, by rubric: Rubric) -> Evaluation {
    let start = Day(since1970: 20_757 + number).start.addingTimeInterval(36_000)
    return Evaluation(
      id: "\(agent)-\(number)", status: .submitted, agent: agent, evaluator: "q",
      interaction: InteractionSummary(id: "call-\(number)", channel: .voice, startedAt: start),
      rubric: RubricReference(id: rubric.id, version: rubric.version), startedAt: start.addingTimeInterval(3600),
      submittedAt: start.addingTimeInterval(7200),
      answers: zip(rubric.criteria, answers).map { Answer(criterion: $0.id, answer: $1) })
  }

  var records: CoachingRecords {
    let rubrics = [rubric] + olderRubrics
    let facts = own.map { evaluation in
      EvaluationFacts(
        of: evaluation,
        scorer: rubrics.first { $0.id == evaluation.rubric.id && $0.version == evaluation.rubric.version }
          .map(Scorer.init))
    }
    let tallies = Dictionary(grouping: others, by: \.version).mapValues { facts in
      facts.flatMap { fact in
        (fact.criteria ?? []).map {
          CriterionTally(
            rubric: fact.rubric, criterion: $0.criterion, agent: fact.agent, month: nil,
            fractions: Tally([100 * $0.fraction]), misses: $0.isMiss ? 1 : 0)
        }
      }
    }
    let newest = facts.filter(\.isHeadline).compactMap(\.occurredAt).max()
    return CoachingRecords(
      agent: agent, rubric: facts.mostUsedRubric,
      window: CoachingRecords.window(from: nil, to: nil, newest: newest), evaluations: facts, rubrics: rubrics,
      colleagues: .init(team: team, tallies: tallies, passedBy: passedBy), chosen: chosen, people: people,
      settings: settings, today: Self.today, evaluation: { id in own.first { $0.id == id } })
  }

  var proposal: CoachingProposal { CoachingProposal(records) }
}
