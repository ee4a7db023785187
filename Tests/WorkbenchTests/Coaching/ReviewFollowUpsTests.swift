import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import Workbench

@Suite("Following up coaching") struct ReviewFollowUpsTests {
  /// The clock stands at 2026-11-22; Ana's one evaluation is of a contact on 2026-11-20.
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try TemporaryWorkspace.withForm()
    world = files.world
    try files.write("agents:\n  - {id: ana-lopez, name: Ana López}\n  - {id: ben-ito}\n", to: "people.yaml")
    let answers = #"{"answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": "5"}]}"#
    _ = try RecordAnswers(
      Data(answers.utf8), file: "answers.json", defaults: BeginScoring(interaction: "call-1")
    ).perform(in: world)
  }

  /// Writes a plan that was held on 2026-11-10 and agreed, with what a test changes of it.
  func write(_ id: String, due: String? = "2026-11-30", _ change: (inout CoachingPlan) -> Void = { _ in }) throws {
    let held = try #require(Day("2026-11-10"))
    let start = try #require(Day("2026-10-01"))
    var plan = CoachingPlan(
      id: id, status: .agreed, agent: "ana-lopez", coach: "c-ode", rubric: RubricReference(id: "form", version: 1),
      window: .init(from: start, to: held), startedAt: held.start, held: held, agreedAt: held.start + 60,
      focus: [.init(criterion: "empathy", title: "Empathy", target: 80, commitment: "I listen to the end.")],
      due: due.flatMap { Day($0) })
    change(&plan)
    try files.write(plan.fileBytes(), to: "sessions/coaching/\(id).json")
  }

  @Test func agreedPlansAreFollowedUpAndOthersAreNot() throws {
    try write("agreed")
    try write("draft") { $0.status = .draft }
    try write("closed") { plan in
      plan.status = .closed
      plan.closedAt = plan.agreedAt
      plan.focus[0].outcome = .init(
        at: plan.startedAt, verdict: .refine, sentence: "Nothing moved.", change: 1.5, n: 6)
    }
    try write("whole", due: nil)
    let answer = try ReviewFollowUps().perform(in: world)
    expectNoDifference(answer.list.followUps.map(\.plan), ["agreed"])
    expectNoDifference(answer.list.followUps.map(\.agent.name), ["Ana López"])
    expectNoDifference(answer.list.followUps.map { [$0.have, $0.need] }, [[1, 5]])
    expectNoDifference(answer.list.followUps.map(\.reason), ["1 of 5 evaluations"])
    expectNoDifference(answer.list.past.map(\.id), ["closed"])
    expectNoDifference(answer.findings.map(\.rule), ["plan-not-whole"])
    expectNoDifference(answer.findings.map(\.place?.file), ["sessions/coaching/whole.json"])
  }

  @Test func oneAgentIsFoundByIDOrName() throws {
    try write("ana")
    try write("ben") { $0.agent = "ben-ito" }
    expectNoDifference(try ReviewFollowUps().perform(in: world).list.followUps.map(\.plan), ["ana", "ben"])
    expectNoDifference(try ReviewFollowUps(agent: "ana lópez").perform(in: world).list.followUps.map(\.plan), ["ana"])
    expectNoDifference(try ReviewFollowUps(agent: "ben-ito").perform(in: world).list.followUps.map(\.have), [0])
    let refused = #expect(throws: NotFound.self) { try ReviewFollowUps(agent: "ana-lopes").perform(in: world) }
    expectNoDifference(refused?.message, "there is no agent `ana-lopes`")
    expectNoDifference(refused?.help, "did you mean `ana-lopez`?")
  }

  @Test(arguments: [("2026-11-30", 0), ("2026-11-22", 1), ("2026-11-20", 1)])
  func statusCountsWhatIsDue(due: String, count: Int) throws {
    try write("agreed", due: due)
    try write("draft", due: due) { $0.status = .draft }
    expectNoDifference(try ReportStatus().perform(in: world).followUpsDue, count)
  }

  @Test func statusCountsWhatIsMeasurableBeforeItsDay() throws {
    try write("agreed")
    let answers = #"{"answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": "4"}]}"#
    for number in 3...6 {
      try files.write(
        interactionText("call-\(number)", startedAt: "2026-11-1\(number)T10:00:00Z"),
        to: "recordings/call-\(number).json")
      expectNoDifference(try ReportStatus().perform(in: world).followUpsDue, 0)
      _ = try RecordAnswers(
        Data(answers.utf8), file: "answers.json", defaults: BeginScoring(interaction: "call-\(number)")
      ).perform(in: world)
    }
    expectNoDifference(try ReportStatus().perform(in: world).followUpsDue, 1)
    let followUp = try #require(try ReviewFollowUps().perform(in: world).list.followUps.first)
    expectNoDifference(followUp.state, .measurable)
    expectNoDifference(followUp.reason, "0 of 5 evaluations before")
  }
}
