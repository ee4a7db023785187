import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Who disputes, decides and voids") struct WhoDecidesTests {
  let files: TemporaryWorkspace
  let world: World
  let id: String

  init() throws {
    files = try .withForm()
    world = files.world
    let text = """
      {"interaction": "call-1", "answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": 3}]}
      """
    guard case .submitted(let evaluation)? = try RecordAnswers(Data(text.utf8), file: "a").perform(in: world).first
    else { throw CancellationError() }
    id = evaluation.id
  }

  var nobody: World {
    var nobody = world
    nobody.environment["SIDETONE_EVALUATOR"] = nil
    nobody.environment["USER"] = "root"
    return nobody
  }

  @Test func noOneDecidesWithoutAName() throws {
    let missing = #expect(throws: Missing.self) { try DisputeEvaluation(id, reason: "x").perform(in: nobody) }
    #expect(missing?.what == .evaluator)
    #expect(missing?.message == "who disputes it?")
    #expect(throws: Missing.self) { try VoidEvaluation(id, reason: "x").perform(in: nobody) }
    #expect(throws: Missing.self) { try BeginEditing(id, reason: "x").perform(in: nobody) }
    _ = try DisputeEvaluation(id, reason: "x").perform(in: world)
    #expect(throws: Missing.self) { try UpholdEvaluation(id, reason: "x").perform(in: nobody) }
  }

  @Test func anybodyMayBeNamed() throws {
    try files.write(
      "agents: [{id: ana-lopez, name: Ana López}]\nleads: [{id: dara-fox, name: Dara Fox}]\n", to: "people.yaml")
    _ = try DisputeEvaluation(id, reason: "x", by: "Ana López").perform(in: nobody)
    let upheld = try UpholdEvaluation(id, reason: "x", by: "dara-fox").perform(in: nobody)
    #expect(upheld.history?.map(\.by) == ["ana-lopez", "dara-fox"])
    #expect(throws: Refused.self) { try VoidEvaluation(id, reason: "x", by: "quit").perform(in: nobody) }
    var edit = try BeginEditing(id, reason: "x", evaluator: "Dara Fox").perform(in: nobody)
    edit.evaluation.answers[1].answer = "5"
    #expect(try SubmitEvaluation(edit).perform(in: nobody).history?.last?.by == "dara-fox")
  }

  @Test func noAgentDecidesAboutTheirOwnWork() throws {
    let own = #expect(throws: Refused.self) { try VoidEvaluation(id, reason: "x", by: "ana-lopez").perform(in: world) }
    #expect(own?.message == "`\(id)` is about the work of `ana-lopez`, who therefore may not void it")
    #expect(own?.help == "name the person who decides with `--by ID`; the agent objects with `dispute \(id)`")
    #expect(throws: Refused.self) { try BeginEditing(id, reason: "x", evaluator: "ana-lopez").perform(in: world) }
    _ = try DisputeEvaluation(id, reason: "x", by: "ana-lopez").perform(in: world)
    #expect(throws: Refused.self) { try UpholdEvaluation(id, reason: "x", by: "ana-lopez").perform(in: world) }
    var agent = world
    agent.environment["SIDETONE_EVALUATOR"] = "ana-lopez"
    #expect(throws: Refused.self) { try UpholdEvaluation(id, reason: "x").perform(in: agent) }
    #expect(try ReadEvaluation(id).perform(in: world).evaluation.status == .disputed)
  }

  @Test func aColleagueDoesNotDecideEither() throws {
    try files.write("agents: [{id: ana-lopez}, {id: ben-ito}, {id: cy}]\nleads: [{id: cy}]\n", to: "people.yaml")
    let refused = #expect(throws: Refused.self) {
      try VoidEvaluation(id, reason: "x", by: "ben-ito").perform(in: world)
    }
    #expect(refused?.message == "people.yaml lists `ben-ito` only as an agent, and agents may not void evaluations")
    #expect(throws: Refused.self) { try DisputeEvaluation(id, reason: "x", by: "ben-ito").perform(in: world) }
    _ = try DisputeEvaluation(id, reason: "x", by: "ana-lopez").perform(in: world)
    // Who is a lead too decides, but about others' work only.
    #expect(try UpholdEvaluation(id, reason: "x", by: "cy").perform(in: world).status == .submitted)
    try files.write("agents: [{id: ana-lopez}]\nevaluators: [{id: ana-lopez}]\n", to: "people.yaml")
    #expect(throws: Refused.self) { try VoidEvaluation(id, reason: "x", by: "ana-lopez").perform(in: world) }
  }

  @Test func aSelfAssessmentIsTheAgentsOwn() throws {
    try files.write("agents: [{id: ana-lopez}]\nevaluators: [{id: q-martin}]\n", to: "people.yaml")
    var session = try BeginScoring(interaction: "call-1", evaluator: "ana-lopez", purpose: .self).perform(in: world)
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "yes"), Answer(criterion: "empathy", answer: "3")]
    let own = try SubmitEvaluation(session).perform(in: world)
    _ = try BeginEditing(own.id, reason: "x", evaluator: "ana-lopez").perform(in: world)
    #expect(try VoidEvaluation(own.id, reason: "x", by: "ana-lopez").perform(in: world).status == .voided)
  }

  @Test func aNameOfTwoIsNotTakenForEither() throws {
    try files.write(
      "evaluators: [{id: a-1, name: Kim Roe}, {id: a-2, name: Kim Roe}]\nagents: [{id: a-3, name: Kim Roe}]\n",
      to: "people.yaml")
    let refused = #expect(throws: Refused.self) {
      try DisputeEvaluation(id, reason: "x", by: "Kim Roe").perform(in: world)
    }
    #expect(refused?.message == "`Kim Roe` is the name of 2 people")
  }

  @Test func whoeverIsListedNowhereDoesNotDecide() throws {
    try files.write(
      "agents: [{id: ana-lopez}]\nevaluators: [{id: q-martin}]\nleads: [{id: dara-fox}]\n", to: "people.yaml")
    let known = try DisputeEvaluation(id, reason: "x", by: "dara-fox").perform(in: world)
    #expect(FindUnknownPeople(in: [known]).perform(in: world).isEmpty)
    let refused = #expect(throws: Refused.self) {
      try UpholdEvaluation(id, reason: "x", by: "dara-fix").perform(in: world)
    }
    #expect(refused?.message == "people.yaml does not list `dara-fix`")
    #expect(refused?.help == "did you mean `dara-fox`?")
    #expect(try ReadEvaluation(id).perform(in: world).evaluation.status == .disputed)
  }

  @Test func whatIsUndecidedIsInTheStatus() throws {
    #expect(try ReportStatus().perform(in: world).disputes == .init())
    let disputed = try DisputeEvaluation(id, reason: "x").perform(in: world)
    #expect(
      try ReportStatus().perform(in: world).disputes
        == .init(undecided: 1, oldest: disputed.history?.last?.at, evaluations: [id]))
    _ = try UpholdEvaluation(id, reason: "x").perform(in: world)
    #expect(try ReportStatus().perform(in: world).disputes == .init())
  }

  @Test func aSubmittedEvaluationIsNotOpened() throws {
    let refused = #expect(throws: NotOpened.self) { try OpenRecord(id).perform(in: world) }
    #expect(refused?.help == "`edit \(id)` changes it, and keeps what it was in its history")
    _ = try DisputeEvaluation(id, reason: "x").perform(in: world)
    #expect(throws: NotOpened.self) { try OpenRecord(id).perform(in: world) }
    _ = try VoidEvaluation(id, reason: "x").perform(in: world)
    #expect(throws: NotOpened.self) { try OpenRecord(id).perform(in: world) }
    #expect(try OpenRecord("call-1").perform(in: world).path == "recordings/call-1.json")
  }

  @Test func whatIsBrokenIsOpenedToCorrectIt() throws {
    let path = "sessions/evaluations/2026/11/\(id).json"
    let text = try #require(files.text(of: path))
    try files.write(text.replacing("\"percent\": 75,\n    \"raw\"", with: "\"percent\": 95,\n    \"raw\""), to: path)
    let opened = try OpenRecord(id).perform(in: world)
    #expect(opened.path == path)
    #expect(try CloseRecord(opened, bytes: Data(text.utf8)).perform(in: world).isEmpty)
    try files.write(text.replacing("\"version\": 1", with: "\"version\": 7"), to: path)
    #expect(try OpenRecord(id).perform(in: world).path == path)
    try files.write("{", to: path)
    #expect(try OpenRecord(id).perform(in: world).bytes == Data("{".utf8))
  }
}
