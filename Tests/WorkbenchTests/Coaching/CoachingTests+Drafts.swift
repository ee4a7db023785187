import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Records
@testable import Workbench

/// Sessions that are begun, left, taken up and undone.
extension CoachingTests {
  @Test func aDraftIsTakenUpAgreedOnUndoneAndDoneAgain() throws {
    var session = try BeginCoaching(agent: "ana-lopez", coach: "c-ode").perform(in: world)
    session = try ChooseFocus(["fixed"], in: session).perform(in: world)
    session.plan.agentView = "They hang up."
    session = try SaveCoachingDraft(session).perform(in: world)
    let draft = plans
    expectNoDifference(draft.keys.sorted(), ["sessions/coaching/\(session.plan.id).json"])
    expectNoDifference(try ReadLog(limit: 5).perform(in: world).map(\.sentence).filter { $0.contains("coach") }, [])

    var again = try BeginCoaching(agent: "ana-lopez").perform(in: world)
    #expect(again.isResumed)
    expectNoDifference(again.plan, session.plan)
    again.plan.focus[0].commitment = "I ask again."
    let plan = try AgreeOnPlan(again.withUsualDue).perform(in: world)
    expectNoDifference(plan.id, session.plan.id)
    expectNoDifference(plan.due, Day("2026-12-22"))
    expectNoDifference(try ReadCoachingPlan(plan.id).perform(in: world)?.plan, plan)
    let agreed = plans

    _ = try Undo().perform(in: world)
    expectNoDifference(plans, draft)
    _ = try Redo().perform(in: world)
    expectNoDifference(plans, agreed)
  }

  @Test func whatIsSaidWithoutADraftGoesWithUndo() throws {
    let before = files.tree()
    try agree(BeginCoaching(agent: "ana-lopez", coach: "c-ode"), in: world)
    #expect(plans.count == 1)
    _ = try Undo().perform(in: world)
    expectNoDifference(files.tree(), before)
  }

  @Test func beginningAnewTakesTheDraftsPlaceWithTheFirstAnswer() throws {
    var session = try BeginCoaching(agent: "ana-lopez", coach: "c-ode", focus: ["fixed"]).perform(in: world)
    session.plan.agentView = "They hang up."
    session = try SaveCoachingDraft(session).perform(in: world)
    let draft = plans
    var anew = try BeginCoaching(agent: "ana-lopez", coach: "c-ode", resumes: false).perform(in: world)
    #expect(!anew.isResumed && anew.isKept)
    expectNoDifference(anew.plan.agentView, nil)
    expectNoDifference(plans, draft)
    anew.plan.agentView = "Another view."
    _ = try SaveCoachingDraft(anew).perform(in: world)
    expectNoDifference(plans.keys, draft.keys)
    expectNoDifference(try BeginCoaching(agent: "ana-lopez").perform(in: world).plan.agentView, "Another view.")
  }
}
