import Foundation
import Notation
import QualityModel

extension Example {
  /// A plan about empathy; a closed one was kept with a verdict.
  static func plan(_ id: String, of agent: String, _ status: CoachingPlan.Status) -> CoachingPlan {
    let day = Day(of: november)
    let outcome = CoachingPlan.Outcome(
      at: november, verdict: .sustain, sentence: "It went up by 20.0 points.", change: 20, n: 6)
    return CoachingPlan(
      id: id, status: status, agent: agent, coach: "c-ode", rubric: RubricReference(id: "form", version: 2),
      window: .init(from: day, to: day), startedAt: november, held: day,
      focus: [
        .init(
          criterion: "empathy", title: "Empathy", from: 40, target: 60,
          outcome: status == .closed ? outcome : nil)
      ], due: Day(since1970: day.since1970 + 30))
  }
}
