import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Evidence in a file of answers") struct CitedEvidenceTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  func outcome(evidence: String, of interaction: String = "call-1") throws -> RecordAnswers.Outcome? {
    let text = """
      {"interaction": "\(interaction)", "agent": "ana-lopez", "answers": [{"criterion": "fixed", "answer": "no", \
      "evidence": [\(evidence)]}, {"criterion": "empathy", "answer": "3"}]}
      """
    return try RecordAnswers(Data(text.utf8), file: "a.json").perform(in: world).first
  }

  @Test(arguments: [
    (#"{"line": 9999}"#, "the answer to `fixed` cites line 9999, and the transcript has 1 line"),
    (#"{"line": 0}"#, "the answer to `fixed` cites line 0, and the transcript has 1 line"),
    (#"{"at": 5940}"#, "the answer to `fixed` cites 1:39:00, which is past the end at 0:09"),
    (#"{"at": 1e9}"#, "the answer to `fixed` cites 1000000000 s, which is past the end at 0:09"),
    (#"{"at": -3}"#, "the answer to `fixed` cites the time -3, which is before the beginning"),
    (#"{"line": 1, "quote": "Never."}"#, "the answer to `fixed` cites words that are not said at line 1: Never."),
    (#"{"at": 6, "quote": "Never."}"#, "the answer to `fixed` cites words that are not said at 0:06: Never."),
  ])
  func whatIsNotThereIsRefused(evidence: String, why: String) throws {
    guard case .refused(_, let findings, _)? = try outcome(evidence: evidence) else {
      Issue.record("\(evidence) is taken"); return
    }
    expectNoDifference(findings.map(\.message.text), [why])
    expectNoDifference(findings.map(\.place?.line), [1])
    #expect(!files.tree().keys.contains { $0.hasPrefix("sessions/") })
  }

  @Test func aLineIsNotSaidAtAnotherTime() throws {
    let more = "\n00:40.000 --> 00:44.000\n<v Agent>Of course.\n\n00:50.000 --> 00:59.000\n<v Customer>Thank you.\n"
    try files.write((files.text(of: "recordings/call-1.vtt") ?? "") + more, to: "recordings/call-1.vtt")
    guard case .refused(_, let findings, _)? = try outcome(evidence: #"{"line": 2, "at": 1}"#) else {
      Issue.record("it is taken"); return
    }
    expectNoDifference(
      findings.map(\.message.text), ["the answer to `fixed` cites line 2 at 0:01, and that line begins at 0:40"])
    try files.write(
      (files.text(of: "recordings/call-1.vtt") ?? "").replacing("00:40.000 -->", with: "00:12.000 -->"),
      to: "recordings/call-1.vtt")
    guard case .refused? = try outcome(evidence: #"{"line": 1, "at": 13}"#) else {
      Issue.record("it is taken"); return
    }
    try files.write(
      (files.text(of: "recordings/call-1.vtt") ?? "").replacing("00:12.000 -->", with: "00:40.000 -->"),
      to: "recordings/call-1.vtt")
    // Whoever stops a player late, or in the silence behind a line, means that line.
    guard case .submitted? = try outcome(evidence: #"{"line": 1, "at": 33}, {"line": 2, "at": 47}"#) else {
      Issue.record("it is refused"); return
    }
  }

  @Test(arguments: [
    #"{"line": 1, "quote": "let ME … finish"}"#, #"{"line": 1, "quote": "Customer: Let me"}"#, #"{"line": 1, "at": 4}"#,
    #"{"at": 8, "quote": "me finish"}"#, #"{"quote": "what the evaluator heard"}"#,
  ])
  func whatIsSaidThereIsTaken(evidence: String) throws {
    guard case .submitted? = try outcome(evidence: evidence) else { Issue.record("\(evidence) is refused"); return }
  }

  @Test(arguments: [
    (#"{"time": "99:00"}"#, "unknown key `time` in a piece of evidence"),
    (#"{"line": 1, "text": "x"}"#, "unknown key `text` in a piece of evidence"),
    ("{}", "the evidence for `fixed` is empty; it has `at`, `line` and `quote`"),
    (#"{"at": null}"#, "the evidence for `fixed` is empty; it has `at`, `line` and `quote`"),
  ])
  func whatSaysNothingIsRefused(evidence: String, why: String) throws {
    guard case .refused(_, let findings, _)? = try outcome(evidence: evidence) else {
      Issue.record("\(evidence) is taken"); return
    }
    expectNoDifference(findings.map(\.message.text), [why])
    expectNoDifference(findings.map(\.place?.line), [1])
  }

  @Test func aLineNeedsATranscriptUnlessItIsQuoted() throws {
    guard case .refused(_, let findings, _)? = try outcome(evidence: #"{"line": 3}"#, of: "call-2") else {
      Issue.record("a line without a transcript is taken"); return
    }
    expectNoDifference(
      findings.map(\.message.text), ["the answer to `fixed` cites line 3, and there is no transcript"])
    guard case .submitted? = try outcome(evidence: #"{"line": 3, "quote": "Wait."}"#, of: "call-2") else {
      Issue.record("a quote is refused"); return
    }
  }

  @Test func aTextWithoutTimesHasLinesAlone() throws {
    try files.write("Dear all,\nthank you.\n", to: "recordings/call-2.txt")
    guard case .refused(_, let findings, _)? = try outcome(evidence: #"{"at": 30}"#, of: "call-2") else {
      Issue.record("a time in a text without times is taken"); return
    }
    expectNoDifference(
      findings.map(\.message.text), ["the answer to `fixed` cites 0:30, and this recording has no times"])
    guard case .submitted? = try outcome(evidence: #"{"line": 2}"#, of: "call-2") else {
      Issue.record("a line is refused"); return
    }
  }

  @Test func anEditIsHeldToTheSame() throws {
    guard case .submitted(let evaluation)? = try outcome(evidence: #"{"at": 12}"#) else {
      Issue.record("a time within reach of the end is refused"); return
    }
    let edit = Data(#"{"answers": [{"criterion": "fixed", "answer": "no", "evidence": [{"line": 2}]}]}"#.utf8)
    let refused = #expect(throws: Refused.self) {
      try EditWithAnswers(edit, file: "e", begin: BeginEditing(evaluation.id, reason: "x")).perform(in: world)
    }
    expectNoDifference(
      refused?.findings.map(\.message.text), ["the answer to `fixed` cites line 2, and the transcript has 1 line"])
    expectNoDifference(refused?.findings.map(\.place?.file), ["e"])
  }
}
