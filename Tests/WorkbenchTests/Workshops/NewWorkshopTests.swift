import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Declaring a workshop's study") struct NewWorkshopTests {
  private func draft(held: String) -> StudyDraft {
    var draft = StudyDraft(id: "listening")
    draft.held = Day(held)
    draft.cohort = ["ana-lopez"]
    draft.comparison = []
    return draft
  }

  private func score(in world: World) throws {
    let answers = #"{"answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": "5"}]}"#
    _ = try RecordAnswers(
      Data(answers.utf8), file: "answers.json", defaults: BeginScoring(interaction: "call-1")
    ).perform(in: world)
  }

  @Test func whatIsThereAlreadyMakesItLate() throws {
    let files = try TemporaryWorkspace.withForm()
    let world = files.world
    try score(in: world)
    let late = try NewWorkshop(draft(held: "2026-11-10")).perform(in: world)
    expectNoDifference(late.planning.early, 1)
    expectNoDifference(late.planning.agents.map(\.after.evaluations), [1])
    expectNoDifference(try PlanWorkshop("listening").perform(in: world).planning.early, 1)
  }

  @Test func aStudyOfWhatIsToComeIsInTime() throws {
    let files = try TemporaryWorkspace.withForm()
    let world = files.world
    try score(in: world)
    let answer = try NewWorkshop(draft(held: "2026-11-30")).perform(in: world)
    expectNoDifference(answer.planning.early, 0)
    expectNoDifference(answer.planning.agents.map(\.before.evaluations), [1])
    expectNoDifference(answer.findings, [])
  }

  @Test func aTrainerIsListedOrSaidToBeTakenAsNamed() throws {
    let files = try TemporaryWorkspace.withForm()
    var draft = draft(held: "2026-11-30")
    draft.trainer = "ana-lopez"
    try files.write("agents: [{id: ana-lopez}]\ntrainers: [{id: t-okafor}]\n", to: "people.yaml")
    var refused = #expect(throws: Refused.self) { try NewWorkshop(draft).perform(in: files.world) }
    expectNoDifference(refused?.message, "people.yaml lists `ana-lopez` as an agent, not as a trainer")
    draft.trainer = "nobody"
    refused = #expect(throws: Refused.self) { try NewWorkshop(draft).perform(in: files.world) }
    expectNoDifference(refused?.message, "people.yaml does not list the trainer `nobody`")
    try files.write("agents: [{id: ana-lopez}]\n", to: "people.yaml")
    expectNoDifference(
      try NewWorkshop(draft).perform(in: files.world).findings.map(\.message.text),
      ["`nobody` is taken as named, since people.yaml lists no trainers"])
  }

  @Test func undoTakesItBack() throws {
    let files = try TemporaryWorkspace.withForm()
    let before = files.tree()
    _ = try NewWorkshop(draft(held: "2026-11-30")).perform(in: files.world)
    #expect(files.tree() != before)
    _ = try Undo().perform(in: files.world)
    expectNoDifference(files.tree(), before)
  }
}
