import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Whose recording is scored, and by whom") struct WhoseRecordingTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
    try files.write(
      interactionText("call-3", startedAt: "2026-11-18T10:00:00Z", agent: "bo-lind"), to: "recordings/call-3.json")
    try files.write(
      interactionText("call-4", startedAt: "2026-11-21T10:00:00Z", agent: "bo-lind"), to: "recordings/call-4.json")
  }

  func list(_ text: String) throws { try files.write(text, to: "people.yaml") }

  @Test func anAgentMeansTheirNextRecording() throws {
    let session = try BeginScoring(agent: "ana-lopez").perform(in: world)
    #expect(session.interaction.id == "call-1")  // call-3 is older, and is another agent's
    #expect(session.evaluation.agent == "ana-lopez")
    try list("agents: [{id: ana-lopez}, {id: bo-lind}, {id: cy-diaz}]\n")
    let none = #expect(throws: Missing.self) { try BeginScoring(agent: "cy-diaz").perform(in: world) }
    #expect(none?.message == "every recording of cy-diaz has been scored")
  }

  @Test func anAgentMeansTheirDraftToo() throws {
    for call in ["call-1", "call-3"] {
      var session = try BeginScoring(interaction: call).perform(in: world)
      session.evaluation.answers = [Answer(criterion: "fixed", answer: "yes")]
      _ = try SaveDraft(session).perform(in: world)
    }
    #expect(try BeginScoring().perform(in: world).interaction.id == "call-3")
    #expect(try BeginScoring(agent: "ana-lopez").perform(in: world).interaction.id == "call-1")
  }

  @Test func anotherAgentsRecordingIsRefused() throws {
    let refused = #expect(throws: Refused.self) {
      try BeginScoring(interaction: "call-3", agent: "ana-lopez").perform(in: world)
    }
    #expect(refused?.message == "`call-3` is a recording of bo-lind, not of ana-lopez")
    let text = #"{"interaction": "call-3", "agent": "ana-lopez", "answers": []}"#
    guard case .refused(let message, _, _)? = try RecordAnswers(Data(text.utf8), file: "a").perform(in: world).first
    else { Issue.record("it was not refused"); return }
    #expect(message == refused?.message)
    #expect(
      try BeginScoring(interaction: "call-2", agent: "ana-lopez").perform(in: world).evaluation.agent == "ana-lopez")
  }

  @Test func peopleAreNamedByIdOrName() throws {
    try list("agents: [{id: ana-lopez, name: Ana López}]\nevaluators: [{id: e-voss, name: Edda Voss}]\n")
    let session = try BeginScoring(interaction: "call-2", agent: "Lopez, Ana", evaluator: "Edda Voss").perform(
      in: world)
    #expect(session.evaluation.agent == "ana-lopez")
    #expect(session.evaluation.evaluator == "e-voss")
  }

  @Test func aFirstNameMeansTheOnePersonWhoHasIt() throws {
    try list("agents: [{id: ana-lopez, name: Ana López}]\nevaluators: [{id: e-voss, name: Edda Voss}]\n")
    let session = try BeginScoring(interaction: "call-2", agent: "Ana", evaluator: "EDDA").perform(in: world)
    #expect(session.evaluation.agent == "ana-lopez")
    #expect(session.evaluation.evaluator == "e-voss")
    let near = #expect(throws: Refused.self) {
      try BeginScoring(interaction: "call-2", agent: "Ana Lopz").perform(in: world)
    }
    expectNoDifference(near?.message, "people.yaml does not list the agent `Ana Lopz`")
    expectNoDifference(near?.help, "did you mean Ana López (ana-lopez)?")
    try list("agents: [{id: ana-lopez, name: Ana López}, {id: ana-roth, name: Ana Roth}]\n")
    let both = #expect(throws: Refused.self) {
      try BeginScoring(interaction: "call-2", agent: "Ana").perform(in: world)
    }
    expectNoDifference(both?.message, "`Ana` is the name of 2 people")
    let text = #"{"interaction": "call-2", "agent": "Zed", "answers": []}"#
    guard case .refused(let message, _, _)? = try RecordAnswers(Data(text.utf8), file: "a").perform(in: world).first
    else { Issue.record("it was not refused"); return }
    expectNoDifference(message, "people.yaml does not list the agent `Zed`")
  }

  @Test func aNameOfTwoIsNotDecidedByAFile() throws {
    try list("agents: [{id: ana-lopez, name: Ana López}, {id: ana-roth, name: Ana Roth}]\n")
    let text = #"{"interaction": "call-2", "agent": "ana-lopez", "answers": []}"#
    let record = RecordAnswers(Data(text.utf8), file: "a", defaults: BeginScoring(agent: "Ana"))
    guard case .refused(let message, _, _)? = try record.perform(in: world).first
    else { Issue.record("it was not refused"); return }
    expectNoDifference(message, "`Ana` is the name of 2 people")
  }

  @Test func somebodyOfAnotherRoleIsRefused() throws {
    try list("agents: [{id: ana-lopez}]\nevaluators: [{id: q-martin}]\n")
    let agent = #expect(throws: Refused.self) {
      try BeginScoring(interaction: "call-2", agent: "q-martin").perform(in: world)
    }
    #expect(agent?.message == "people.yaml lists `q-martin` as an evaluator, not as an agent")
    let evaluator = #expect(throws: Refused.self) {
      try BeginScoring(interaction: "call-1", evaluator: "ana-lopez").perform(in: world)
    }
    #expect(evaluator?.message == "people.yaml lists `ana-lopez` as an agent, not as an evaluator")
    // Whoever scores their own contact is an agent.
    let own = BeginScoring(interaction: "call-1", evaluator: "ana-lopez", purpose: .`self`)
    #expect(try own.perform(in: world).evaluation.evaluator == "ana-lopez")
    // Somebody new is nobody else, and where nobody is listed everybody may be.
    #expect(
      try BeginScoring(interaction: "call-2", agent: "mia-roth").perform(in: world).evaluation.agent == "mia-roth")
    try list("evaluators: [{id: q-martin}]\n")
    #expect(
      try BeginScoring(interaction: "call-2", agent: "q-martin", evaluator: "e-voss").perform(in: world)
        .evaluation.agent == "q-martin")
  }

  @Test func onlySelfAssessmentIsAboutOnesOwnWork() throws {
    func refusal(_ begin: BeginScoring) -> String? {
      #expect(throws: Refused.self) { try begin.perform(in: world) }?.message
    }
    expectNoDifference(
      refusal(BeginScoring(interaction: "call-1", evaluator: "ana-lopez")),
      "`call-1` is a recording of `ana-lopez`, and no one evaluates their own work")
    expectNoDifference(
      refusal(BeginScoring(interaction: "call-1", purpose: .`self`)),
      "`call-1` is a recording of `ana-lopez`, and a self-assessment is by the agent, not by `q-martin`")
    let text = #"{"interaction": "call-1", "evaluator": "ana-lopez", "answers": []}"#
    guard case .refused(let message, _, _)? = try RecordAnswers(Data(text.utf8), file: "a").perform(in: world).first
    else { Issue.record("it was not refused"); return }
    expectNoDifference(message, refusal(BeginScoring(interaction: "call-1", evaluator: "ana-lopez")))
    // The next one is another agent's, or one's own.
    try files.write(
      interactionText("call-2", startedAt: "2026-11-19T10:00:00Z", agent: "ana-lopez"), to: "recordings/call-2.json")
    expectNoDifference(try BeginScoring(evaluator: "bo-lind").perform(in: world).interaction.id, "call-2")
    let own = BeginScoring(agent: "ana-lopez", evaluator: "ana-lopez", purpose: .`self`)
    expectNoDifference(try own.perform(in: world).interaction.id, "call-2")
    expectNoDifference(
      refusal(BeginScoring(agent: "ana-lopez", evaluator: "ana-lopez")),
      "`call-2` is a recording of `ana-lopez`, and no one evaluates their own work")
  }

  @Test(arguments: ["quit", "y", "n", "help"]) func aWordOfTheFormsIsNoOne(word: String) throws {
    #expect(throws: Refused.self) { try BeginScoring(interaction: "call-2", agent: word).perform(in: world) }
    #expect(throws: Refused.self) { try BeginScoring(interaction: "call-1", evaluator: word).perform(in: world) }
    try list("evaluators: [{id: \(word)}]\n")
    #expect(try BeginScoring(interaction: "call-1", evaluator: word).perform(in: world).evaluation.evaluator == word)
  }

  @Test func aBrokenConfigurationIsNotTakenForNone() throws {
    let folder = files.folder.appending(path: ".config/sidetone")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("evaluator: [\n".utf8).write(to: folder.appending(path: "config.yaml"))
    var nobody = world
    nobody.environment["SIDETONE_EVALUATOR"] = nil
    let refused = #expect(throws: Refused.self) { try BeginScoring(interaction: "call-1").perform(in: nobody) }
    #expect(refused?.findings.map(\.rule) == ["bad-yaml"])
  }

  @Test func whoIsNotListedIsNamedOnceAPersonAndRole() throws {
    try list("agents: [{id: bo-lind}]\nevaluators: [{id: q-martin}]\n")
    let answers = #""answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": "3"}]"#
    let text = ["call-1", "call-3", "call-4"].map { "{\"interaction\": \"\($0)\", \(answers)}\n" }.joined()
    let outcomes = try RecordAnswers(
      Data(text.utf8), file: "a", defaults: BeginScoring(evaluator: "jo-ferreira")
    ).perform(in: world)
    let evaluations = outcomes.compactMap { if case .submitted(let evaluation) = $0 { evaluation } else { nil } }
    let expected = [
      "people.yaml does not list the agent `ana-lopez`, named in a record",
      "people.yaml does not list the evaluator `jo-ferreira`, named in 3 records",
    ]
    expectNoDifference(FindUnknownPeople(in: evaluations).perform(in: world).map(\.message.text), expected)
    let found = try CheckWorkspace(rules: ["unknown-person"]).perform(in: world)
    expectNoDifference(
      found.map(\.message.text).sorted(),
      [
        "people.yaml does not list the agent `ana-lopez`, named in 2 records",  // the recording and its evaluation
        expected[1],
      ])
    #expect(found.allSatisfy { $0.severity == .warning && $0.place != nil })
    try files.remove("people.yaml")
    #expect(try CheckWorkspace().perform(in: world).isEmpty)
  }
}
