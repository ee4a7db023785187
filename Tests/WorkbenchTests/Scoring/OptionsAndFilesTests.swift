import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("What the command says beside a file of answers") struct OptionsAndFilesTests {
  private let files: TemporaryWorkspace
  private let world: World

  init() throws {
    files = try .withForm()
    try files.write(
      "agents: [{id: ana-lopez, name: Ana López}, {id: bo-lind}]\nevaluators: [{id: q-martin, name: Q. Martin},"
        + " {id: jo-ferreira}]\n", to: "people.yaml")
    world = files.world
  }

  private func sheet(_ members: String = "") -> String {
    #"{\#(members)"answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": 3}]}"# + "\n"
  }

  private func outcomes(_ text: String, _ begin: BeginScoring) throws -> [String] {
    try RecordAnswers(Data(text.utf8), file: "a.jsonl", defaults: begin).perform(in: world).map { outcome in
      switch outcome {
      case .submitted(let evaluation):
        "\(evaluation.interaction.id) \(evaluation.agent) \(evaluation.evaluator) \(evaluation.purpose)"
      case .alreadyThere: "there"
      case .refused(let message, let findings, _): ([message] + findings.map(\.message.text)).joined(separator: ": ")
      }
    }
  }

  private var filed: Int { files.tree().keys.count { $0.hasPrefix("sessions/evaluations/") } }

  @Test(arguments: [
    ("interaction", "call-1", BeginScoring(interaction: "call-2"), "call-2"),
    ("rubric", "other", BeginScoring(interaction: "call-1", rubric: "form"), "form"),
    ("agent", "bo-lind", BeginScoring(interaction: "call-1", agent: "ana-lopez"), "ana-lopez"),
    ("evaluator", "q-martin", BeginScoring(interaction: "call-1", evaluator: "jo-ferreira"), "jo-ferreira"),
    ("purpose", "targeted", BeginScoring(interaction: "call-1", purpose: .monitoring), "monitoring"),
  ])
  func neverContradictsIt(key: String, given: String, begin: BeginScoring, said: String) throws {
    expectNoDifference(
      try outcomes(sheet("\"\(key)\": \"\(given)\", "), begin),
      ["the file and the command say different things: `\(key)` is `\(given)`, and the command says `\(said)`"])
    #expect(filed == 0)
  }

  @Test func mayBeTheSameInOtherWords() throws {
    let begin = BeginScoring(
      interaction: "CALL-1", rubric: "Form", agent: "Ana López", evaluator: "Q. Martin", purpose: .targeted)
    let same =
      #""interaction": "call-1", "rubric": "form", "agent": "ana-lopez", "evaluator": "q-martin", "#
      + #""purpose": "targeted", "#
    expectNoDifference(try outcomes(sheet(same), begin), ["call-1 ana-lopez q-martin targeted"])
  }

  @Test func fillsInWhatTheFileLeavesOpen() throws {
    let begin = BeginScoring(interaction: "call-2", agent: "bo-lind", evaluator: "jo-ferreira", purpose: .targeted)
    expectNoDifference(try outcomes(sheet(), begin), ["call-2 bo-lind jo-ferreira targeted"])
  }

  @Test func oneRecordingIsNotThatOfSeveralSheets() throws {
    let named = sheet(#""interaction": "call-1", "#)
    expectNoDifference(
      try outcomes(sheet() + named + sheet(), BeginScoring(interaction: "call-1")),
      [
        "the command names one recording, `call-1`, and the file holds 3 sheets of answers",
        "call-1 ana-lopez q-martin monitoring",
        "the command names one recording, `call-1`, and the file holds 3 sheets of answers",
      ])
  }

  @Test func aDraftForAnotherPurposeDoesNotGoOn() throws {
    let session = try BeginScoring(interaction: "call-1").perform(in: world)
    var begun = session
    begun.evaluation.answers = [Answer(criterion: "fixed", answer: "yes")]
    _ = try SaveDraft(begun).perform(in: world)
    let targeted = try BeginScoring(interaction: "call-1", purpose: .targeted).perform(in: world)
    #expect(!targeted.isResumed && targeted.evaluation.purpose == .targeted)
    #expect(try BeginScoring(interaction: "call-1").perform(in: world).isResumed)
  }
}
