import Foundation
import Notation
import QualityModel

@testable import Insights

/// A coached agent made by hand beside seven peers, and what a test changes of it.
///
/// Before: Ana and three peers at 40, four peers at 80. Earlier one of each was where the others are, so that r is 6 of
/// 8 pairs that agree minus 2 that do not, 0.5. The peers' mean before is 440/7, and the rebound 0.5·(440/7 − 40) =
/// 11.43. Within windows values scatter by 10 around their mean: s² = (14·200 + 10·80)/24 = 150, and the noise of six
/// and six evaluations is 1.96·√150·√(2/6) = 13.86.
struct FollowUpUnderTest {
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
    let window = DayWindow(from: Self.day(from), to: Self.day(to))
    for index in evaluations.indices where evaluations[index].agent == agent {
      if evaluations[index].occurredAt.map(window.contains) == true { body(&evaluations[index]) }
    }
  }

  /// Takes the evaluations of some days away.
  mutating func remove(_ agents: String..., from: Int, to: Int) {
    let window = DayWindow(from: Self.day(from), to: Self.day(to))
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
        plans: [plan] + plans, sessions: ([plan] + plans).map(\.facts), workshops: workshops,
        now: Self.day(today).start + 3600))
  }

  struct NoFollowUp: Error {}
}
