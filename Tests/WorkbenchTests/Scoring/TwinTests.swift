import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Scored twice") struct TwinTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  func sheet(empathy: String = "3", _ more: String = "") -> String {
    """
    {"interaction": "call-1", "answers": [{"criterion": "fixed", "answer": "yes"}, \
    {"criterion": "empathy", "answer": "\(empathy)"}]\(more)}

    """
  }

  /// Records answers, and returns what came of each: an id, `there`, or why it was refused.
  func record(_ text: String, _ defaults: BeginScoring = BeginScoring()) throws -> [String] {
    try RecordAnswers(Data(text.utf8), file: "a.jsonl", defaults: defaults).perform(in: world).map { outcome in
      switch outcome {
      case .submitted(let evaluation): evaluation.id
      case .alreadyThere: "there"
      case .refused(let message, _, _): message
      }
    }
  }

  func submitted(_ text: String, _ defaults: BeginScoring = BeginScoring()) throws -> String {
    try #require(try record(text, defaults).first)
  }

  func path(_ id: String) -> String { "sessions/evaluations/2026/11/\(id).json" }

  var filed: Int { files.tree().keys.count { $0.hasPrefix("sessions/evaluations/") } }

  var found: [String] {
    get throws { try CheckWorkspace().perform(in: world).map { "\($0.rule) \($0.place?.file ?? "")" } }
  }

  @Test func theSameAnswersAreThereAlready() throws {
    let id = try submitted(sheet())
    #expect(try record(sheet() + sheet()) == ["there", "there"])
    #expect(filed == 1)
    // Whoever reads the same file after the evaluation was changed finds it there too.
    let edit = Data(#"{"answers": [{"criterion": "empathy", "answer": "5"}]}"#.utf8)
    _ = try EditWithAnswers(edit, file: "e", begin: BeginEditing(id, reason: "heard again")).perform(in: world)
    #expect(try record(sheet()) == ["there"])
    #expect(
      try record(sheet(empathy: "1")) == ["q-martin scored `call-1` with `form` version 1 on 2026-11-22 already: \(id)"]
    )
    #expect(filed == 1)
    #expect(try found.isEmpty)
  }

  @Test func aSheetThatIsTwiceInOneFileCountsOnce() throws {
    let outcomes = try record(sheet() + sheet() + sheet(empathy: "5"))
    #expect(outcomes[1] == "there")
    #expect(outcomes[2].hasPrefix("q-martin scored `call-1`"))
    #expect(filed == 1)
  }

  @Test func eachOfABatchIsComparedWithWhatSomeoneElseFiledMeanwhile() throws {
    let desk = try ScoringDesk(in: world)
    try desk.prepare(for: ["call-1", "call-2"])
    func session(_ interaction: String) throws -> ScoringSession {
      var session = try BeginScoring(interaction: interaction, agent: "ana-lopez", resumes: false).perform(at: desk)
      session.evaluation.answers = [("fixed", "yes"), ("empathy", "3")].map { Answer(criterion: $0, answer: $1) }
      return session
    }
    let sessions = try [session("call-1"), session("call-2")]
    // Somebody else files a twin of the second after the desk has looked up what is there.
    let other = try submitted(sheet(empathy: "4", #", "agent": "ana-lopez""#).replacing("call-1", with: "call-2"))
    _ = try SubmitEvaluation(sessions[0]).perform(at: desk)
    let refused = #expect(throws: ScoredAlready.self) { try SubmitEvaluation(sessions[1]).perform(at: desk) }
    #expect(refused?.evaluation.id == other)
  }

  @Test func scoringAgainIsRefusedAtTheHead() throws {
    let id = try submitted(sheet())
    let refused = #expect(throws: ScoredAlready.self) { try BeginScoring(interaction: "call-1").perform(in: world) }
    #expect(refused?.help.hasPrefix("`edit \(id)` changes it; `score call-1 --rubric form --again REASON`") ?? false)
    // Other evaluators, purposes and rubric versions are other work; who scored it is told, and never what.
    let other = try BeginScoring(interaction: "call-1", evaluator: "jo-ferreira").perform(in: world)
    #expect(other.remarks.last == "Scored already by q-martin on 2026-11-22, for monitoring, with form.")
    #expect(try BeginScoring(interaction: "call-1", purpose: .targeted).perform(in: world).evaluation.again == nil)
    let blind = BeginScoring(interaction: "call-1", evaluator: "jo-ferreira", purpose: .calibration)
    #expect(try blind.perform(in: world).remarks == ["Using form, as in the last voice evaluation."])
    try files.write(formText.replacing("version: 1", with: "version: 2"), to: "rubrics/form.yaml")
    #expect(try BeginScoring(interaction: "call-1").perform(in: world).scorer.rubric.version == 2)
  }

  @Test func aReasonLetsItCountTwice() throws {
    let id = try submitted(sheet())
    let session = try BeginScoring(interaction: "call-1", again: " heard on better headphones ").perform(in: world)
    #expect(session.evaluation.again == ScoredAgain(of: id, reason: "heard on better headphones"))
    let second = try submitted(sheet(), BeginScoring(again: "heard on better headphones"))
    #expect(filed == 2)
    #expect(try found.isEmpty)
    #expect(files.text(of: path(second))?.contains("\"reason\": \"heard on better headphones\"") ?? false)
    // The same file with the same reason is not one more time.
    #expect(try record(sheet() + sheet(), BeginScoring(again: " heard on better headphones")) == ["there", "there"])
    #expect(filed == 2)
    let others = [(sheet(), "a third headset"), (sheet(empathy: "1"), "heard on better headphones")]
    for (text, reason) in others { _ = try submitted(text, BeginScoring(again: reason)) }
    #expect(filed == 4)
    for _ in others { _ = try Undo().perform(in: world) }
    #expect(try Undo().perform(in: world) == "score call-1")
    #expect(filed == 1)
    #expect(throws: Missing.self) { try BeginScoring(interaction: "call-1", again: " ").perform(in: world) }
    let first = try BeginScoring(interaction: "call-2", agent: "bo", again: "x").perform(in: world)
    #expect(first.evaluation.again == nil && first.remarks.last?.hasPrefix("`--again` is not needed") ?? false)
  }

  @Test func aDraftIsKeptUntilItSaysWhy() throws {
    var session = try BeginScoring(interaction: "call-1").perform(in: world)
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "yes"), Answer(criterion: "empathy", answer: "5")]
    _ = try SaveDraft(session).perform(in: world)
    let id = try submitted(sheet())
    let resumed = try BeginScoring(interaction: "call-1").perform(in: world)
    #expect(resumed.isResumed)
    let head = "Scored already by q-martin on 2026-11-22, for monitoring, with form."
    #expect(resumed.remarks.first == head && resumed.remarks.count == 2)
    #expect(resumed.remarks.last?.contains("`score call-1 --rubric form --again REASON`") == true)
    #expect(throws: ScoredAlready.self) { try SubmitEvaluation(resumed).perform(in: world) }
    #expect(files.tree().keys.contains { $0.hasPrefix("sessions/drafts/") })
    let again = try BeginScoring(interaction: "call-1", again: "two headsets").perform(in: world)
    #expect(try SubmitEvaluation(again).perform(in: world).again?.of == id)
  }

  @Test func whoSubmitsAtTheSameMomentIsRefused() throws {
    // Both have looked before either has submitted.
    let (first, second) = (try ScoringDesk(in: world), try ScoringDesk(in: world))
    var sessions = try [first, second].map { try BeginScoring(interaction: "call-1").perform(at: $0) }
    for index in sessions.indices {
      sessions[index].evaluation.answers = [
        Answer(criterion: "fixed", answer: "yes"), Answer(criterion: "empathy", answer: "5"),
      ]
    }
    for desk in [first, second] { try desk.prepare(for: ["call-1"]) }
    _ = try SubmitEvaluation(sessions[0]).perform(at: first)
    #expect(throws: ScoredAlready.self) { try SubmitEvaluation(sessions[1]).perform(at: second) }
    #expect(filed == 1)
  }

  @Test func aVoidedOneIsNoOnesTwin() throws {
    let id = try submitted(sheet())
    _ = try VoidEvaluation(id, reason: "wrong call").perform(in: world)
    #expect(try submitted(sheet()) != id)
    #expect(filed == 2)
    #expect(try found.isEmpty)
  }

  @Test func checkFindsTwinsMadeByHand() throws {
    let id = try submitted(sheet())
    let text = try #require(files.text(of: path(id)))
    func copy(_ name: String, _ old: String = "", _ new: String = "") throws {
      let changed = text.replacing(id, with: name).replacing("2026-11-22T", with: "2026-11-23T")
      try files.write(old.isEmpty ? changed : changed.replacing(old, with: new), to: path(name))
    }
    try copy("2026-11-23-ana-lopez-copy")
    try copy(
      "2026-11-23-ana-lopez-aside", "\"purpose\": \"monitoring\"",
      "\"calibration\": \"may\", \"purpose\": \"monitoring\"")
    try copy(
      "2026-11-23-ana-lopez-only", "\"purpose\": \"monitoring\"", "\"only\": [\"fixed\"], \"purpose\": \"monitoring\"")
    try copy("2026-11-23-ana-lopez-void", "\"status\": \"submitted\"", "\"status\": \"voided\"")
    try copy("2026-11-23-ana-lopez-why", "\"agent\"", "\"again\": {\"of\": \"\(id)\", \"reason\": \"x\"}, \"agent\"")
    let findings = try CheckWorkspace(rules: ["twin-evaluation", "twin-source"]).perform(in: world)
    expectNoDifference(
      findings.map(\.message.text), ["q-martin also scored call-1 for the same purpose in `\(path(id))`"])
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.place?.file == path("2026-11-23-ana-lopez-copy"))
  }

  @Test func oneThatWasTakenOverTwiceIsAnError() throws {
    let id = try submitted(sheet())
    let text = try #require(files.text(of: path(id)))
    func source(_ number: Int, _ name: String) throws {
      let source = "\"source\": {\"id\": \"\(number)\", \"system\": \"elsewhere\"}, \"agent\""
      try files.write(
        text.replacing(id, with: name).replacing("\"agent\"", with: source, maxReplacements: 1), to: path(name))
    }
    try source(7, id)
    try source(8, "2026-11-22-ana-lopez-y")
    #expect(try found.isEmpty)  // the other system tells them apart
    try source(7, "2026-11-22-ana-lopez-z")
    #expect(try found == ["twin-source \(path("2026-11-22-ana-lopez-z"))"])
  }
}
