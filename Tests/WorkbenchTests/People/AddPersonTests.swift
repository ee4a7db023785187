import CustomDump
import Foundation
import QualityModel
import Records
import TestSupport
import Testing

@testable import Workbench

@Suite("People") struct AddPersonTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  @Test func aPersonIsAddedAndUndone() throws {
    let before = "# who\nagents:\n  - {id: bo}\n"
    try files.write(before, to: "people.yaml")
    let people = try AddPerson(id: "mia-roth", name: " Mia Roth ", role: .evaluator).perform(in: world)
    #expect(people.evaluators == [.init(id: "mia-roth", name: "Mia Roth")])
    try AddPerson(id: "mia-roth", role: .agent).perform(in: world)
    expectNoDifference(
      files.text(of: "people.yaml"),
      "# who\nagents:\n  - {id: bo}\n  - {id: mia-roth}\nevaluators:\n  - {id: mia-roth, name: Mia Roth}\n")
    #expect(try Undo().perform(in: world) == "add agent mia-roth")
    #expect(try Undo().perform(in: world) == "add evaluator mia-roth")
    #expect(files.text(of: "people.yaml") == before)
  }

  @Test func whoIsTakenOutAndStillNamedIsAWarningAtOnce() throws {
    try files.write("agents:\n  - {id: bo}\n  - {id: zed}\n  - {id: new}\n", to: "people.yaml")
    let session = try BeginScoring(interaction: "call-1", evaluator: "mia").perform(in: world)
    let agent = session.evaluation.agent
    try files.write("agents:\n  - {id: \(agent)}\n  - {id: unused}\n", to: "people.yaml")
    _ = try SaveDraft(session).perform(in: world)
    let opened = try OpenRecord("people").perform(in: world)
    let warnings = try CloseRecord(opened, bytes: Data("agents: []\n".utf8)).perform(in: world)
    expectNoDifference(
      warnings.map(\.message.text), ["people.yaml does not list the agent `\(agent)`, named in a record"])
    expectNoDifference(warnings.map(\.severity), [.warning])
    expectNoDifference(warnings.map(\.help), ["`undo` lists them again; what names them stays as it is"])
  }

  @Test func theFileIsMadeWhereItIsMissing() throws {
    try AddPerson(id: "c-ode", name: "C. Ode", role: .coach).perform(in: world)
    #expect(files.text(of: "people.yaml") == "coaches:\n  - {id: c-ode, name: C. Ode}\n")
    _ = try Undo().perform(in: world)
    #expect(files.text(of: "people.yaml") == nil)
  }

  @Test(arguments: ["quit", "y", "n", "../etc", "Mia", ""]) func whatIsNotAPersonIsRefused(id: String) throws {
    #expect(throws: Refused.self) { try AddPerson(id: id, role: .agent).perform(in: world) }
    #expect(files.text(of: "people.yaml") == nil)
  }

  @Test func whatWouldBreakTheFileIsRefused() throws {
    #expect(throws: Refused.self) { try AddPerson(id: "mia", name: "Mia\nRoth", role: .agent).perform(in: world) }
    try files.write("agents: [{id: bo}]\nagent: []\n", to: "people.yaml")
    let refused = #expect(throws: Refused.self) { try AddPerson(id: "mia", role: .agent).perform(in: world) }
    #expect(refused?.findings.map(\.rule) == ["unknown-key"])
    try files.write("agents: [{id: bo}]\n", to: "people.yaml")
    #expect(throws: ListedAlready.self) { try AddPerson(id: "bo", role: .agent).perform(in: world) }
    #expect(files.text(of: "people.yaml") == "agents: [{id: bo}]\n")
  }

  @Test func whoIsScoringIsRemembered() throws {
    #expect(try RememberEvaluator("mia-roth").perform(in: world) == "~/.config/sidetone/config.yaml")
    var nobody = world
    nobody.environment["SIDETONE_EVALUATOR"] = nil
    let session = try BeginScoring(interaction: "call-1").perform(in: nobody)
    #expect(session.evaluation.evaluator == "mia-roth")
    #expect(throws: Refused.self) { try RememberEvaluator("quit").perform(in: world) }
  }
}
