import Foundation
import Notation
import QualityModel
import Statistics

@testable import Insights

extension Example {
  private static func day(_ text: String) -> Day { Day(text) ?? Day(since1970: 0) }

  /// What a session came to that helped, with two cautions.
  static let sustained = FollowUp(
    figures: sustainedFigures,
    verdict: .sustain,
    sentence: """
      Empathy rose from 45.2 to 71.0 (+25.8, 95 % interval 8.1 to 43.5, n = 14 + 9) while 11 peers changed by +1.3; 9.4 \
      of it an agent so far behind regains anyway. What is left is more than chance: keep it up.
      """,
    cautions: [.targeted(2), .datedBySubmission(1)])

  private static let sustainedFigures = FollowUpFigures(
    plan: "2026-10-01-ana-lopez-aaaaaa", agent: .init(id: "ana-lopez", name: "Ana López"), criterion: "empathy",
    title: "Empathy", held: day("2026-10-01"), due: day("2026-10-31"), state: .measurable, have: 9, need: 8,
    beforeDays: .init(from: day("2026-08-01"), to: day("2026-09-30")),
    afterDays: .init(from: day("2026-10-02"), to: day("2026-10-31")),
    before: Estimate(value: 45.2, low: 34.1, high: 56.3, n: 14, method: "mean"),
    after: Estimate(value: 71, low: 56.2, high: 85.8, n: 9, method: "mean"),
    change: Estimate(value: 25.8, low: 8.1, high: 43.5, n: 23, method: "Welch"),
    uncoached: Estimate(undefined: .tooFew("n = 2 criteria"), n: 2, method: "mean"),
    peers: Estimate(value: 1.3, low: -1.1, high: 3.7, n: 11, observations: 240, method: "mean"),
    difference: Estimate(value: 24.5, low: 15.8, high: 33.2, n: 11, observations: 263, method: "case"),
    rebound: Estimate(value: 9.4, low: 4.2, high: 14.8, n: 12, method: "rebound"),
    commitment: "I name what the caller feels before I solve it.", disagreement: "The old calls were all refunds.")

  /// One that still waits.
  static var waiting: FollowUp {
    var followUp = sustained
    let reason = "3 of 8 evaluations"
    (followUp.plan, followUp.agent) = ("2026-11-01-ben-ito-bbbbbb", .init(id: "ben-ito"))
    (followUp.held, followUp.due, followUp.state, followUp.have) = (
      day("2026-11-01"), day("2026-12-01"), .waiting, 3
    )
    (followUp.verdict, followUp.reason) = (.wait, reason)
    followUp.sentence = "Empathy: 3 of 8 evaluations since the session; the follow-up is due on 2026-12-01."
    followUp.cautions = []
    for path in [\FollowUp.after, \.change, \.peers, \.difference, \.rebound, \.uncoached] {
      followUp[keyPath: path] = Estimate(undefined: .other(reason), n: 0, method: "none")
    }
    return followUp
  }

  /// An earlier session that was closed with its outcome.
  static let closed = CoachingPlan(
    id: "2026-08-03-ana-lopez-cccccc", status: .closed, agent: "ana-lopez", coach: "c-ode",
    rubric: RubricReference(id: "form", version: 1),
    window: .init(from: day("2026-06-01"), to: day("2026-08-02")), startedAt: day("2026-08-03").start,
    held: day("2026-08-03"), agreedAt: day("2026-08-03").start,
    focus: [
      .init(
        criterion: "greeting", title: "Greeting", target: 90, commitment: "I say my name.",
        outcome: .init(
          at: day("2026-10-01").start, verdict: .refine, sentence: "Nothing moved.", change: -1.25, n: 8))
    ], due: day("2026-09-15"), closedAt: day("2026-10-01").start)
}
