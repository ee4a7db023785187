import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Records
@testable import Workbench

@Suite("Coaching sessions") struct CoachingTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withCoaching()
    world = files.world
  }

  var plans: [String: String] { files.tree().filter { $0.key.hasPrefix("sessions/coaching/") } }

  /// Agrees on a plan as a shell would.
  @discardableResult
  func agree(_ begin: BeginCoaching, commitments: [String] = ["I ask again."], in world: World) throws -> CoachingPlan {
    var answers = PlanAnswers()
    answers.commitments = commitments
    let session = try begin.perform(in: world).withUsualFocus
    return try AgreeOnPlan(answers.applied(to: session, at: world.now()).withUsualDue).perform(in: world)
  }

  @Test func theEvaluationsSuggestWhatToCoach() throws {
    let session = try BeginCoaching(agent: "Ana López", coach: "c-ode").perform(in: world)
    expectNoDifference(session.offered, ["fixed"])
    expectNoDifference(session.plan.focus, [])
    expectNoDifference(session.plan.id, "2026-11-22-ana-lopez-id1")
    expectNoDifference(session.plan.rubric, RubricReference(id: "form", version: 1))
    expectNoDifference(session.withUsualFocus.plan.focus.map(\.criterion), ["fixed"])
    expectNoDifference(session.withUsualFocus.plan.focus.map(\.from), [25])
    #expect(!session.isKept && !session.isResumed && session.earlier == nil)
    expectNoDifference(plans, [:])
  }

  @Test func theCoachIsNamedOrOneOfTheCoaches() throws {
    expectNoDifference(try BeginCoaching(agent: "ana-lopez").perform(in: world).plan.coach, "")
    var coach = world
    coach.environment["SIDETONE_EVALUATOR"] = "c-ode"
    expectNoDifference(try BeginCoaching(agent: "ana-lopez").perform(in: coach).plan.coach, "c-ode")
    #expect(throws: Refused.self) { try BeginCoaching(agent: "ana-lopez", coach: "../c").perform(in: world) }
    for name in ["C. Ode", "c ode"] {
      expectNoDifference(try BeginCoaching(agent: "Ana", coach: name).perform(in: world).plan.coach, "c-ode")
    }
    let unknown = #expect(throws: Refused.self) {
      try BeginCoaching(agent: "ana-lopez", coach: "Zed").perform(in: world)
    }
    expectNoDifference(unknown?.message, "people.yaml does not list the coach `Zed`")
    expectNoDifference(unknown?.help, "name a coach who is listed, or someone new by an id, such as `zed`")
  }

  @Test func everythingThatIsMissingIsNamed() throws {
    let session = try BeginCoaching(agent: "ana-lopez", focus: ["empathy", "fixed"]).perform(in: world)
    expectNoDifference(
      session.incomplete?.missing,
      [
        .init("--coach"), .init("--because"), .init("--commitment", for: "empathy"),
        .init("--commitment", for: "fixed"), .init("--due"),
      ])
    #expect(throws: IncompletePlan.self) { try AgreeOnPlan(session).perform(in: world) }
    expectNoDifference(plans, [:])
  }

  @Test func whereNothingIsSuggestedEverythingIsNamedAtOnce() throws {
    let files = try TemporaryWorkspace.withCoaching()
    for path in files.tree().keys where path.hasPrefix("sessions/evaluations/2026/10/") && path.contains("ana-lopez") {
      try files.remove(path)
    }
    let session = try BeginCoaching(agent: "ana-lopez", coach: "c-ode").perform(in: files.world)
    expectNoDifference(
      session.withUsualFocus.withUsualDue.incomplete?.missing,
      [.init("--focus"), .init("--because"), .init("--commitment")])
  }

  @Test func aNumberNamesAPractice() throws {
    let criterion = Criterion(id: "fixed", coaching: .init(practice: ["Listen.", "Role-play."]))
    let choice = PracticeChoice(criterion)
    expectNoDifference(try choice.practice(" 2 "), "Role-play.")
    expectNoDifference(try choice.practice("2 calls a day"), "2 calls a day")
    expectNoDifference(try choice.practice(" "), nil)
    #expect(throws: NoPractice(number: 3, offered: 2)) { try choice.practice("3") }
    #expect(throws: NoPractice(number: 1, offered: 0)) { try PracticeChoice(nil).practice("1") }
  }

  @Test(arguments: [0, -1, 100.5, .nan, .infinity]) func aTargetIsAMeanThatCanBeReached(target: Double) throws {
    var answers = PlanAnswers()
    answers.targets = [target]
    let session = try BeginCoaching(agent: "ana-lopez", focus: ["fixed"]).perform(in: world)
    #expect(throws: NoTarget.self) { try answers.applied(to: session, at: world.now()) }
  }

  @Test func aRubricThatIsGoneIsNotTakenForNoEvaluations() throws {
    try files.remove("rubrics/form.yaml")
    try files.remove("rubrics/form@1.yaml")
    let trouble = #expect(throws: NoSession.self) { try BeginCoaching(agent: "ana-lopez").perform(in: world) }
    expectNoDifference(trouble?.message, "the rubric that `ana-lopez` was evaluated by cannot be read in any version")
    expectNoDifference(trouble?.fault, .records)
  }

  @Test func aPlanWithErrorsIsNotShownAsAgreedAndIsTold() throws {
    let plan = try agree(BeginCoaching(agent: "ana-lopez", coach: "c-ode"), in: world)
    expectNoDifference(try PreparePlan(agent: "ana-lopez").perform(in: world).agreed, plan)
    expectNoDifference(try ReviewFollowUps().perform(in: world).findings, [])
    let path = "sessions/coaching/\(plan.id).json"
    try files.write(#require(files.tree()[path]).replacing("\"held\": \"2026-", with: "\"held\": \"2028-"), to: path)
    expectNoDifference(try PreparePlan(agent: "ana-lopez").perform(in: world).agreed, nil)
    expectNoDifference(
      try ReviewFollowUps().perform(in: world).findings.map(\.rule), ["due-before-session", "agreed-before-session"])
  }

  @Test func theNextSessionClosesTheLastOneWithItsVerdict() throws {
    let first = try agree(BeginCoaching(agent: "ana-lopez", coach: "c-ode", held: Day("2026-10-20")), in: world)
    let open = plans
    let second = try agree(
      BeginCoaching(agent: "ana-lopez", coach: "c-ode", focus: ["fixed"]), commitments: ["Once more."], in: world)
    expectNoDifference(second.follows, first.id)
    let closed = try #require(try ReadCoachingPlan(first.id).perform(in: world)).plan
    expectNoDifference(closed.status, .closed)
    expectNoDifference(closed.closedAt, second.agreedAt)
    let told = try ReviewFollowUps(agent: "ana-lopez").perform(in: world)
    expectNoDifference(told.list.followUps.map(\.plan), [second.id])
    expectNoDifference(closed.focus.map(\.outcome?.verdict), [.wait])
    expectNoDifference(closed.focus.map(\.outcome?.n), [4])
    expectNoDifference(try CheckWorkspace().perform(in: world), [])
    _ = try Undo().perform(in: world)
    expectNoDifference(plans, open)
  }

  @Test func theSessionIsNeitherAheadNorBeforeTheLast() throws {
    #expect(throws: NoSession.self) {
      try BeginCoaching(agent: "ana-lopez", held: Day("2026-11-23")).perform(in: world)
    }
    try agree(BeginCoaching(agent: "ana-lopez", coach: "c-ode"), in: world)
    #expect(throws: NoSession.self) {
      try BeginCoaching(agent: "ana-lopez", held: Day("2026-11-21")).perform(in: world)
    }
  }

  @Test func evaluationsAfterAnEarlierSessionAreNoPartOfItsWindow() throws {
    let session = try BeginCoaching(agent: "ana-lopez", held: Day("2026-10-20")).perform(in: world)
    #expect(session.plan.window.to < session.plan.held)
  }

  @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
    try agree(BeginCoaching(agent: "ana-lopez", coach: "c-ode"), in: world)
    var session = try BeginCoaching(agent: "ana-lopez", coach: "c-ode", focus: ["fixed"]).perform(in: world)
    session.plan.focus[0].commitment = "Once more."
    let path = try #require(plans.keys.first)
    try files.write(try #require(files.text(of: path)).replacing("I ask again.", with: "I do."), to: path)
    let changed = plans
    #expect(throws: ChangedMeanwhile.self) { try AgreeOnPlan(session.withUsualDue).perform(in: world) }
    expectNoDifference(plans, changed)
  }

  @Test func aDisagreementStandsBesideThePlan() throws {
    #expect(throws: NoDisagreement.self) { try AddDisagreement(agent: "ana-lopez", text: "No.").perform(in: world) }
    let plan = try agree(BeginCoaching(agent: "ana-lopez", coach: "c-ode"), in: world)
    let before = plans
    expectNoDifference(
      try AddDisagreement(agent: "ana-lopez", text: " Not so. ").perform(in: world).disagreement?.text, "Not so.")
    expectNoDifference(try ReadCoachingPlan(plan.id).perform(in: world)?.plan.disagreement?.text, "Not so.")
    for text in ["", "Nor this."] {
      #expect(throws: NoDisagreement.self) { try AddDisagreement(agent: "ana-lopez", text: text).perform(in: world) }
    }
    _ = try Undo().perform(in: world)
    expectNoDifference(plans, before)
  }

  @Test func anotherTargetTakesAnotherNumberOfEvaluations() throws {
    var answers = PlanAnswers()
    (answers.targets, answers.commitments) = ([100], ["I ask again."])
    let session = try BeginCoaching(agent: "ana-lopez", coach: "c-ode", focus: ["fixed"]).perform(in: world)
    let far = try AgreeOnPlan(answers.applied(to: session, at: world.now()).withUsualDue).perform(in: world)
    _ = try Undo().perform(in: world)
    answers.targets = [50]
    let near = try AgreeOnPlan(answers.applied(to: session, at: world.now()).withUsualDue).perform(in: world)
    #expect(try #require(far.focus[0].evaluations) < #require(near.focus[0].evaluations))
    answers.targets = [50, 60]
    #expect(throws: TooManyAnswers.self) { try answers.applied(to: session, at: world.now()) }
  }
}
