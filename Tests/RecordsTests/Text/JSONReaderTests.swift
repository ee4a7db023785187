import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Records

struct JSONReaderTests {
  private func findings(_ text: String, at file: String = "recordings/call-1.json") -> [String] {
    JSONReader.read(Interaction.self, Data(text), at: path(file)).findings.map(\.line)
  }

  private func evaluationFindings(_ text: String) -> [String] {
    JSONReader.read(Evaluation.self, Data(text), at: path("sessions/drafts/e-1.json")).findings.map(\.line)
  }

  private let good = #"{"format": "sidetone.interaction/1", "id": "call-1", "channel": "voice"}"#

  @Test func readsARecordWithOrWithoutByteOrderMark() {
    let expected = Interaction(id: "call-1", channel: .voice)
    #expect(JSONReader.read(Interaction.self, Data(good), at: path("recordings/call-1.json")).value == expected)
    let marked = JSONReader.read(Interaction.self, Data("\u{FEFF}" + good), at: path("recordings/call-1.json"))
    #expect(marked == Reading(value: expected))
  }

  @Test func aMissingKeyIsShownInItsObject() {
    expectNoDifference(
      findings("{\n  \"format\": \"sidetone.interaction/1\",\n  \"id\": \"call-1\"\n}\n"),
      ["recordings/call-1.json:1:1: error[missing-key]: `channel` is missing\nhelp: add `\"channel\": …`"])
  }

  @Test func aWrongTypeIsShownInPlace() {
    expectNoDifference(
      findings(
        """
        {
          "format": "sidetone.interaction/1",
          "id": "call-1",
          "channel": "voice",
          "customer": {"rating": "high"}
        }
        """),
      [
        "recordings/call-1.json:5:26: error[wrong-type]: `customer.rating` is text, and a number is expected"
          + "\nhelp: write a number there"
      ])
  }

  @Test func anUnknownWordIsToldWithTheKnownOnes() {
    expectNoDifference(
      findings(#"{"format": "sidetone.interaction/1", "id": "call-1", "channel": "voise"}"#),
      [
        "recordings/call-1.json:1:65: error[bad-value]: `voise` is not a channel"
          + "\nhelp: did you mean `voice`? it takes `voice`, `chat`, `email`"
      ])
  }

  @Test func aTimeThatIsNoneIsShown() {
    expectNoDifference(
      findings(
        #"{"format": "sidetone.interaction/1", "id": "call-1", "channel": "chat", "startedAt": "yesterday"}"#),
      [
        "recordings/call-1.json:1:86: error[bad-value]: `yesterday` is not a time"
          + "\nhelp: write it like `2026-11-22T09:00:00Z`"
      ])
  }

  @Test func anAnswerDeepInsideIsShownInPlace() {
    expectNoDifference(
      evaluationFindings(
        """
        {"format": "sidetone.evaluation/1", "id": "e-1", "status": "draft", "agent": "a", "evaluator": "q",
         "interaction": {"id": "call-1", "channel": "voice"}, "rubric": {"id": "r", "version": 1.5},
         "startedAt": "2026-11-22T09:00:00Z",
         "answers": []}
        """),
      [
        "sessions/drafts/e-1.json:2:88: error[wrong-type]: `rubric.version` is not a number that fits there"
          + "\nhelp: write a whole number"
      ])
  }

  @Test(arguments: [
    ("sidetone.interaction/2", "format number 2 is not read by this version"),
    ("sidetone.evaluation/1", "the format `sidetone.evaluation/1` is not that of an interaction"),
    ("x", "the format `x` is not that of an interaction"),
  ])
  func anotherFormatIsRefused(_ format: String, _ message: String) {
    let reading = JSONReader.read(
      Interaction.self, Data(#"{"format": "\#(format)", "id": "call-1", "new": [{}]}"#),
      at: path("recordings/call-1.json"))
    #expect(reading.findings.map(\.rule) == ["bad-format"])
    #expect(reading.findings.map(\.message.text) == [message])
    #expect(reading.findings.first?.place?.column == 12)
  }

  @Test(arguments: ["[]", "3", "null", "\"text\"", "{}"])
  func whatIsNoRecordIsSaid(_ text: String) {
    #expect(
      JSONReader.read(Interaction.self, Data(text), at: path("recordings/a.json")).findings.map(\.rule) == [
        "bad-format"
      ])
  }

  @Test func nameAndIDAgree() {
    expectNoDifference(
      findings(good, at: "recordings/call-2.json"),
      [
        "recordings/call-2.json:1:44: error[file-name]: the id `call-1` is not the name of the file, `call-2`"
          + "\nhelp: name the file `call-1.json`, or give the record the id `call-2`"
      ])
  }

  @Test(arguments: [
    (Data(), "bad-json"), (Data("{"), "bad-json"), (Data("{\"a\": 1,}"), "bad-json"), (Data("{} {}"), "bad-json"),
    (Data([0x7B, 0xFF, 0x7D]), "not-utf8"), (Data([0x7B, 0, 0x7D]), "not-text"),
    (Data("{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> b\n}"), "conflict-marker"),
    (Data(String(repeating: "[", count: 100_000)), "too-deep"),
    (Data(String(repeating: "{\"a\":", count: 100_000)), "too-deep"),
  ])
  func whatIsNoJSONIsSaid(_ bytes: Data, _ rule: String) {
    let reading = JSONReader.read(Interaction.self, bytes, at: path("recordings/call-1.json"))
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.rule) == [rule])
    #expect(reading.findings.first?.place?.line != nil)
  }

  @Test func anEvaluationInTheWrongMonthStillCounts() throws {
    let evaluation = submitted(draft("e-1"))
    let place = path("sessions/evaluations/2026/10/e-1.json")
    let reading = JSONReader.read(Evaluation.self, try evaluation.fileBytes(), at: place)
    #expect(reading.value == evaluation)
    expectNoDifference(
      reading.findings.map { "\($0.severity) \($0.rule): \($0.message); \($0.help)" },
      [
        "warning wrong-month: it was submitted in 2026/11 and is filed elsewhere; "
          + "move it to `sessions/evaluations/2026/11/`"
      ])
  }
}
