import CustomDump
import Foundation
import Notation
import QualityModel
import Testing

/// What a coaching plan must be to mean anything; the rest is shown in broken files.
@Suite("Rules about coaching plans") struct CoachingRulesTests {
  private let held = Day(since1970: 20_000)

  private func plan(
    _ status: CoachingPlan.Status = .agreed, focus: [String] = ["empathy"],
    change: (inout CoachingPlan) -> Void = { _ in }
  ) -> CoachingPlan {
    var plan = CoachingPlan(
      id: "p-1", status: status, agent: "ana", coach: "ode", rubric: RubricReference(id: "form", version: 1),
      window: .init(from: Day(since1970: 19_900), to: Day(since1970: 19_999)), startedAt: held.start, held: held,
      agreedAt: status == .draft ? nil : held.start,
      focus: focus.map { .init(criterion: $0, title: $0, from: 40, target: 60, commitment: "I listen.") },
      due: Day(since1970: 20_030), closedAt: status == .closed ? held.end : nil)
    change(&plan)
    return plan
  }

  private func surroundings(_ change: (inout CoachingPlan.Surroundings) -> Void = { _ in }) -> CoachingPlan.Surroundings
  {
    var surroundings = CoachingPlan.Surroundings(
      rubrics: ["form"], criteria: ["empathy", "warmth"], currentCriteria: ["empathy"], agents: ["ana"],
      plans: ["p-0": "ana", "p-1": "ana", "p-9": "ben"], openDraft: nil)
    change(&surroundings)
    return surroundings
  }

  @Test(arguments: CoachingPlan.Status.allCases) func aWholePlanIsSound(status: CoachingPlan.Status) {
    expectNoDifference(plan(status).findings(), [])
    expectNoDifference(plan(status).findings(among: surroundings()), [])
  }

  @Test func aDraftMayLackNearlyEverything() {
    let draft = plan(.draft, focus: []) { $0.due = nil }
    expectNoDifference(draft.findings(), [])
  }

  @Test func aFollowUpOnTheDayOfTheSessionIsAllowed() {
    expectNoDifference(plan { $0.due = held }.findings(), [])
    expectNoDifference(
      plan { $0.due = Day(since1970: 19_999) }.findings().text,
      """
      due: error[due-before-session]: the follow-up is due on 2024-10-03, before the session on 2024-10-04; choose a later day, such as 30 days after the session
      """)
  }

  @Test func aSessionIsHeldBeforeItsPlanIsAgreedOn() {
    expectNoDifference(plan { $0.agreedAt = held.end }.findings(), [])
    expectNoDifference(
      plan { $0.agreedAt = Day(since1970: 19_999).start }.findings().text,
      """
      held: error[agreed-before-session]: the session is on 2024-10-04, after the plan was agreed on 2024-10-03; correct the day of the session, or `agreedAt`
      """)
  }

  @Test func countsAndPlacesAreNumbersThatThereCanBe() {
    let moment = CoachingPlan.Moment(evaluation: "e", interaction: "call")
    func plan(_ evaluations: Int?, at: Double?, line: Int?) -> CoachingPlan {
      self.plan { plan in
        plan.focus[0].evaluations = evaluations
        plan.focus[0].evidence = [moment, moment]
        (plan.focus[0].evidence[1].at, plan.focus[0].evidence[1].line) = (at, line)
      }
    }
    expectNoDifference(plan(1, at: 0, line: 1).findings(), [])
    expectNoDifference(
      plan(-5, at: -1, line: 0).findings().text,
      """
      focus[0].evaluations: error[plan-number]: -5 is not a possible number of evaluations; give how many evaluations show the change, or leave it out
      focus[0].evidence[1].at: error[plan-number]: -1 is not a time in a recording; give seconds from its start, or leave it out
      focus[0].evidence[1].line: error[plan-number]: there is no line 0 in a transcript; count lines from 1, or leave it out
      """)
    expectNoDifference(plan(.max, at: 1e300, line: nil).findings().count, 2)
  }

  @Test func aClosedPlanMayCoachWhatIsGone() {
    let gone = plan(focus: ["warmth"])
    expectNoDifference(
      gone.findings(among: surroundings()).text,
      """
      focus[0].criterion: warning[criterion-gone]: the current version of `form` no longer has a criterion `warmth`; agree on another criterion in the next session
      """)
    expectNoDifference(plan(.closed, focus: ["warmth"]).findings(among: surroundings()), [])
  }

  @Test func onlyTheDraftThatIsPassedByIsDoubtful() {
    let draft = plan(.draft)
    expectNoDifference(draft.findings(among: surroundings { $0.openDraft = "p-1" }), [])
    expectNoDifference(
      draft.findings(among: surroundings { $0.openDraft = "p-2" }).text,
      """
      status: warning[several-drafts]: `coach ana` resumes the draft `p-2` and ignores this one; copy what matters, then remove this file
      """)
  }

  @Test func aPlanFollowsItsAgentsOwn() {
    expectNoDifference(plan { $0.follows = "p-0" }.findings(among: surroundings()), [])
    for other in ["p-1", "p-9", "p-7"] {
      expectNoDifference(
        plan { $0.follows = other }.findings(among: surroundings()).map(\.rule), ["follows-nothing"], other)
    }
  }

  @Test func theDraftBegunLastIsTheOpenOne() {
    let (first, second, other) = (plan(.draft), plan(.draft), plan(.draft))
    var plans = [first, second, other]
    plans[1].id = "p-2"
    plans[1].startedAt = held.end
    plans[2].agent = "ben"
    expectNoDifference(plans.openDraft(of: "ana")?.id, "p-2")
    expectNoDifference(plans.openDraft(of: "cy"), nil)
  }
}
