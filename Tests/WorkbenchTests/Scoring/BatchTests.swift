import CustomDump
import Foundation
import QualityModel
import Records
import Synchronization
import TestSupport
import Testing

@testable import Workbench

@Suite("A batch of answers") struct BatchTests {
  private let files: TemporaryWorkspace
  private let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  private func sheet(_ interaction: String, empathy: String = "3", _ more: String = "") -> String {
    #"{"interaction": "\#(interaction)", "agent": "ana-lopez", "answers": [{"criterion": "fixed", "answer": "yes"}, "#
      + #"{"criterion": "empathy", "answer": "\#(empathy)"}]\#(more)}"# + "\n"
  }

  private func record(_ text: String, in world: World? = nil) throws -> [RecordAnswers.Outcome] {
    try RecordAnswers(Data(text.utf8), file: "a.jsonl").perform(in: world ?? self.world)
  }

  private func message(_ outcome: RecordAnswers.Outcome) -> String {
    switch outcome {
    case .submitted: "submitted"
    case .alreadyThere: "there"
    case .refused(let message, let findings, _): ([message] + findings.map(\.message.text)).joined(separator: ": ")
    }
  }

  private var filed: Int { files.tree().keys.count { $0.hasPrefix("sessions/evaluations/") } }

  @Test func oneUndoTakesAllOfItBack() throws {
    let outcomes = try record(sheet("call-1") + sheet("call-2") + sheet("call-1") + sheet("call-3"))
    expectNoDifference(outcomes.prefix(3).map(message), ["submitted", "submitted", "there"])
    #expect(message(outcomes[3]).hasPrefix("there is no recording `call-3`"))
    #expect(filed == 2)
    expectNoDifference(try ReadLog().perform(in: world).map(\.sentence), ["submit 2 evaluations"])
    #expect(try Undo().perform(in: world) == "submit 2 evaluations")
    #expect(filed == 0)
    _ = try Redo().perform(in: world)
    #expect(filed == 2)
  }

  @Test func whoStopsItHasSubmittedNothing() throws {
    var stopped = world
    stopped.talk.isInterrupted = { true }
    let error = #expect(throws: ScoringStopped.self) { try record(sheet("call-1") + sheet("call-2"), in: stopped) }
    expectNoDifference(error?.message, "stopped after 0 of 2; nothing was submitted")
    #expect(filed == 0)
  }

  @Test func anIDThatIsDrawnTwiceIsDrawnAnew() throws {
    var repeating = world
    let ids = Drawn(["same", "same", "other"])
    repeating.newID = { ids.next() }
    expectNoDifference(
      try record(sheet("call-1") + sheet("call-2"), in: repeating).map(message), ["submitted", "submitted"])
    #expect(filed == 2)
  }

  @Test func aContactThatTwoScoredIsNamed() throws {
    func shared(_ text: String) throws -> [String] {
      let submitted = try record(text).compactMap { outcome -> Evaluation? in
        guard case .submitted(let evaluation) = outcome else { return nil }
        return evaluation
      }
      return FindSharedContacts(in: submitted).perform(in: world)
    }
    let by = #", "evaluator": "jo-ferreira""#
    expectNoDifference(try shared(sheet("call-1") + sheet("call-2")), [])
    // Scored for another purpose it is kept apart.
    expectNoDifference(try shared(sheet("call-1", by + #", "purpose": "targeted""#)), [])
    expectNoDifference(
      try shared(sheet("call-1", by)),
      [
        "`call-1` counts more than once now: another evaluator scored it with the same rubric. "
          + "`list interaction:call-1` shows it."
      ])
    expectNoDifference(
      try shared(sheet("call-1", #", "evaluator": "kim-roe""#) + sheet("call-2", by)),
      [
        "2 contacts count more than once now: other evaluators scored them with the same rubric. "
          + "`list interaction:call-1` shows it for the first."
      ])
  }

  @Test func whatStandsBesideARecordingIsListedOnce() throws {
    let desk = try ScoringDesk(in: world)
    _ = try BeginScoring(interaction: "call-1", resumes: false).perform(at: desk)
    try files.write("WEBVTT\n\n00:01.000 --> 00:02.000\nLate.\n", to: "recordings/call-2.vtt")
    let second = try BeginScoring(interaction: "call-2", agent: "ana-lopez", resumes: false).perform(at: desk)
    #expect(second.transcript == nil)
  }

  @Test func whoIsAnAgentMustBeKnown() throws {
    try files.write("agents: [{id: ana-lopez\n", to: "people.yaml")
    let refused = #expect(throws: Refused.self) { try record(sheet("call-1")) }
    expectNoDifference(refused?.message, "people.yaml cannot be read, so the names cannot be checked")
    expectNoDifference(refused?.findings.first?.place?.file, "people.yaml")
    #expect(throws: Refused.self) { try BeginScoring(interaction: "call-1").perform(in: world) }
    #expect(filed == 0)
  }

  @Test func whatTheCustomerSaidCompletesTheRecording() throws {
    let recording = interactionText("call-1", startedAt: "2026-11-20T10:00:00Z")
    try files.write(
      recording.replacing("\"format\"", with: "\"customer\": {\"resolved\": true}, \"format\""),
      to: "recordings/call-1.json")
    guard case .submitted(let evaluation)? = try record(sheet("call-1", #", "customer": {"rating": 40}"#)).first else {
      Issue.record("it is refused"); return
    }
    expectNoDifference(evaluation.customer, CustomerVoice(rating: 40, resolved: true))
  }

  @Test(arguments: [
    (
      #""startedAt": "2026-11-21T10:00:00Z", "submittedAt": "2026-11-21T09:00:00Z""#,
      "it is submitted before scoring begins"
    ),
    (#""submittedAt": "2026-11-19T09:00:00Z""#, "it is submitted before the contact begins"),
    (#""startedAt": "2026-12-24T09:00:00Z""#, "scoring begins in the future"),
    (#""startedAt": "2026-11-21T10:00:00Z", "submittedAt": "9999-01-01T00:00:00Z""#, "it is submitted in the future"),
  ])
  func timesThatCannotBeAreRefused(times: String, why: String) throws {
    let outcomes = try record(sheet("call-1", ", \(times)"))
    expectNoDifference(outcomes.map(message), ["the times are not possible: \(why)"])
    #expect(filed == 0)
  }

  @Test(arguments: ["9999-12-31T23:59:59-18:00", "9999-12-31T23:59:59.9996Z"])
  func aTimeThatNoRecordCanHoldIsRefused(time: String) throws {
    let outcomes = try record(sheet("call-1", #", "submittedAt": "\#(time)""#))
    guard case .refused(_, let findings, _)? = outcomes.first else { Issue.record("it is filed"); return }
    expectNoDifference(findings.map(\.message.text), ["`\(time)` is not a time such as 2026-11-22T09:00:00Z"])
    #expect(filed == 0)
  }

  /// A fraction of a second is rounded when it is written, here into the next month.
  @Test func anEvaluationIsFiledUnderTheMonthThatIsRead() throws {
    let contact = interactionText("call-1", startedAt: "2026-10-20T10:00:00Z")
    try files.write(contact, to: "recordings/call-1.json")
    guard
      case .submitted(let evaluation)? = try record(
        sheet("call-1", #", "submittedAt": "2026-10-31T23:59:59.9996Z""#)
      ).first
    else { Issue.record("it is refused"); return }
    let text = try #require(files.text(of: "sessions/evaluations/2026/11/\(evaluation.id).json"))
    #expect(text.contains(#""submittedAt": "2026-11-01T00:00:00Z""#))
    expectNoDifference(try CheckWorkspace().perform(in: world).map(\.message.text), [])
  }

  @Test func checkWarnsOfTimesThatCannotBe() throws {
    guard case .submitted(let evaluation)? = try record(sheet("call-1")).first else { Issue.record("refused"); return }
    let path = "sessions/evaluations/2026/11/\(evaluation.id).json"
    let text = try #require(files.text(of: path))
    #expect(try CheckWorkspace().perform(in: world).isEmpty)
    let began = try #require(text.firstRange(of: #""startedAt": "2026-11-22T"#))
    try files.write(
      text.replacingCharacters(in: began, with: #""startedAt": "2026-11-23T"#)
        .replacing(#""startedAt": "2026-11-20T10"#, with: #""startedAt": "2026-11-24T10"#), to: path)
    let findings = try CheckWorkspace().perform(in: world)
    #expect(findings.allSatisfy { $0.rule == "evaluation-times" && $0.severity == .warning && $0.place?.line != nil })
    #expect(findings.map(\.message.text).contains("it is submitted before the contact begins"))
  }

  @Test func aClockThatNoRecordCanHoldIsRefused() throws {
    var late = world
    late.now = { Date(timeIntervalSince1970: 253_402_300_800) }
    let before = files.tree()
    let outcomes = try record(sheet("call-1"), in: late)
    expectNoDifference(
      outcomes.map(message), ["the clock is at 10000-01-01T00:00:00Z, which no record can hold"])
    #expect(throws: ClockIsOff.self) { try BeginScoring(interaction: "call-1").perform(in: late) }
    #expect(throws: ClockIsOff.self) { try AddPerson(id: "bo", role: .agent).perform(in: late) }
    #expect(files.tree() == before)
  }
}

/// Ids in a given order.
private final class Drawn: Sendable {
  private let ids: Mutex<[String]>

  init(_ ids: [String]) { self.ids = Mutex(ids) }

  func next() -> String { ids.withLock { $0.isEmpty ? "none" : $0.removeFirst() } }
}
