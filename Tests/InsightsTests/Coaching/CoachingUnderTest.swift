import Foundation
import QualityModel

@testable import Insights

<<<<<<< HEAD
/// A coached agent made by hand beside seven peers, and what a test changes of it.
///
/// Before: Ana and three peers at 40, four peers at 80. Earlier one of each was where the others are, so that r is 6 of 8
/// pairs that agree minus 2 that do not, 0.5. The peers' mean before is 440/7, and the rebound 0.5·(440/7 − 40) = 11.43.
/// Within windows values scatter by 10 around their mean: s² = (14·200 + 10·80)/24 = 150, and the noise of six and six
/// evaluations is 1.96·√150·√(2/6) = 13.86.
struct CoachingUnderTest {
  var plan = CoachingPlan(
    id: "2026-10-01-ana-lopez-aaaaaa", status: .agreed, agent: "ana-lopez", coach: "c-ode",
    rubric: RubricReference(id: "form", version: 1), window: .init(from: Self.day(0), to: Self.day(30)),
    startedAt: Self.day(30).start, held: Self.day(30),
    focus: [.init(criterion: "empathy", title: "Empathy", from: 40, target: 70, evaluations: 6)], due: Self.day(60))
  var evaluations: [EvaluationFacts] = []
  var rubrics = [Self.rubric(1)]
  var plans: [CoachingPlan] = []
  var workshops: [Workshop] = []
  var today = 61

  /// Days counted from 2026-09-01.
  static func day(_ number: Int) -> Day { Day(since1970: 20_697 + number) }

  static func rubric(_ version: Int, empathy kind: Criterion.Kind? = .scale(.init())) -> Rubric {
    let coached = kind.map { [Criterion(id: "empathy", title: "Empathy", kind: $0)] } ?? []
    let others = ["greeting", "probing", "closing"].map { Criterion(id: $0, title: $0.capitalized, kind: .yesNo) }
    return Rubric(id: "form", version: version, title: "Form", sections: [.init(id: "all", criteria: coached + others)])
  }

  /// The agent's six evaluations around a mean.
  static func six(_ mean: Double) -> [Double] { [-10, 10, -10, 10, 0, 0].map { mean + $0 } }

  /// Ana with a mean after the session, and the peers with changes from −3 to 3.
  init(after mean: Double, peers: Int = 7) {
    add("ana-lopez", [40], from: -20)
    add("ana-lopez", Self.six(40), from: 2, every: 4)
    add("ana-lopez", Self.six(mean), from: 31, every: 4)
    for number in 0..<peers {
      let level: Double = number < 3 ? 40 : 80
      let change = Double(number) - 3
      add("peer-\(number)", [number == 0 ? 80 : number == 3 ? 40 : level], from: -20)
      add("peer-\(number)", [level - 10, level + 10], from: 2, every: 10)
      add("peer-\(number)", [level + change - 10, level + change + 10], from: 35, every: 10)
    }
  }

  mutating func add(
    _ agent: String, _ values: [Double], from day: Int, every days: Int = 1, by evaluator: String = "q-martin",
    purpose: Evaluation.Purpose = .monitoring
  ) {
    for (number, value) in values.enumerated() {
      evaluations.append(
        .scored(
          agent, nil, on: Self.day(day + number * days).start + 3600, by: evaluator, purpose: purpose,
          criteria: [.init(criterion: "empathy", fraction: value / 100, isMiss: false, lost: 0)]))
    }
  }

  /// Changes the agent's evaluations of some days.
  mutating func change(of agent: String = "ana-lopez", from: Int, to: Int, _ body: (inout EvaluationFacts) -> Void) {
    let window = Workshop.Window(from: Self.day(from), to: Self.day(to))
    for index in evaluations.indices where evaluations[index].agent == agent {
      if evaluations[index].occurredAt.map(window.contains) == true { body(&evaluations[index]) }
    }
  }

  /// Takes the evaluations of some days away.
  mutating func remove(_ agents: String..., from: Int, to: Int) {
    let window = Workshop.Window(from: Self.day(from), to: Self.day(to))
    evaluations.removeAll { agents.contains($0.agent) && $0.occurredAt.map(window.contains) == true }
  }

  var followUp: FollowUp {
    get throws {
      guard let first = all.first else { throw NoFollowUp() }
      return first
    }
  }

  var all: [FollowUp] {
    FollowUp.all(
      of: FollowUpRecords(
        plan: plan, agent: .init(id: "ana-lopez", name: "Ana López"), evaluations: evaluations, rubrics: rubrics,
        plans: [plan] + plans, workshops: workshops, now: Self.day(today).start + 3600))
  }

  struct NoFollowUp: Error {}
=======
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
      agent: agent, rubric: CoachingRecords.mostUsedRubric(in: facts),
      window: CoachingRecords.window(from: nil, to: nil, newest: newest), evaluations: facts, rubrics: rubrics,
      colleagues: .init(team: team, tallies: tallies, passedBy: passedBy), chosen: chosen, people: people,
      settings: settings, today: Self.today, evaluation: { id in own.first { $0.id == id } })
  }

  var proposal: CoachingProposal { CoachingProposal(records) }
>>>>>>> main
}
