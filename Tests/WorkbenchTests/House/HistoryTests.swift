import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("After submitting") struct HistoryTests {
  let files: TemporaryWorkspace
  let world: World
  let id: String

  init() throws {
    files = try .withForm()
    world = files.world
    let text =
      #"{"interaction": "call-1", "tags": ["late"], "answers": [{"criterion": "fixed", "answer": "yes"},"#
      + #" {"criterion": "empathy", "answer": "3", "note": "twice"}]}"#
    guard case .submitted(let evaluation)? = try RecordAnswers(Data(text.utf8), file: "a").perform(in: world).first
    else { throw CocoaError(.featureUnsupported) }
    id = evaluation.id
  }

  /// The same workspace for somebody else, with a journal of their own.
  private var stranger: World {
    var stranger = files.world
    stranger.environment["SIDETONE_EVALUATOR"] = "jo-ferreira"
    stranger.environment["XDG_STATE_HOME"] = files.folder.appending(path: "stranger").path
    return stranger
  }

  private var file: String { "sessions/evaluations/2026/11/\(id).json" }

  private func edited(_ empathy: String, _ reason: String? = "typo", in world: World) throws -> ScoringSession {
    var session = try BeginEditing(id, reason: reason).perform(in: world)
    session.evaluation.answers[1].answer = empathy
    return try SaveDraft(session).perform(in: world)
  }

  @Test func whatWasVoidedWaitsToBeScoredAgain() throws {
    expectNoDifference(try ListUnscored().perform(in: world).map(\.id), ["call-2"])
    _ = try VoidEvaluation(id, reason: "the wrong call").perform(in: world)
    expectNoDifference(try ListUnscored().perform(in: world).map(\.id), ["call-2", "call-1"])
    expectNoDifference(try ReportStatus().perform(in: world).unscored, 2)
    expectNoDifference(try BeginScoring(agent: "ana-lopez").perform(in: world).interaction.id, "call-1")
  }

  private var drafts: [String] { files.tree().keys.filter { $0.hasPrefix("sessions/drafts/") }.sorted() }

  @Test func anEditKeepsWhatItWasAndUndoBringsAllOfItBack() throws {
    let before = try #require(files.text(of: file))
    try files.write(before.replacing("\"purpose\"", with: "\"ours\": 7,\n  \"purpose\""), to: file)
    let original = try ReadEvaluation(id).perform(in: world).evaluation
    let session = try edited("5", in: world)
    let tree = files.tree()
    #expect(session.evaluation.id != id && drafts == ["sessions/drafts/\(session.evaluation.id).json"])
    let evaluation = try SubmitEvaluation(session).perform(in: world)
    #expect(drafts.isEmpty)
    let stored = try ReadEvaluation(id).perform(in: world)
    #expect(stored.evaluation == evaluation)
    expectNoDifference(
      [evaluation.evaluator, evaluation.startedAt.description, evaluation.submittedAt?.description],
      [original.evaluator, original.startedAt.description, original.submittedAt?.description])
    #expect(evaluation.score?.percent == 100 && original.score?.percent == 75)
    #expect(String(decoding: stored.bytes, as: UTF8.self).contains("\"ours\": 7"))
    #expect(evaluation.history?.first?.before["ours"] == .integer(7))
    #expect(evaluation.history?.first?.before["history"] == nil)
    expectNoDifference(
      evaluation.revisions.map { "\($0.kind) by \($0.by): \($0.reason ?? ""), \($0.before ?? 0) to \($0.after ?? 0)" },
      ["edited by q-martin: typo, 75.0 to 100.0"])
    #expect(try Undo().perform(in: world) == "edit \(id)")
    expectNoDifference(files.tree(), tree)
    #expect(try Redo().perform(in: world) == "edit \(id)")
    #expect(try ReadEvaluation(id).perform(in: world).evaluation == evaluation)
  }

  @Test func theSecondWhoEditsIsToldAndLosesNothing() throws {
    let mine = try edited("5", in: world)
    _ = try SubmitEvaluation(edited("1", "heard again", in: stranger)).perform(in: stranger)
    let refused = #expect(throws: Overtaken.self) { try SubmitEvaluation(mine).perform(in: world) }
    #expect(refused?.message == "`\(id)` was changed since this edit of it was begun")
    #expect(refused?.detail?.contains("-       \"answer\": \"3\",\n+       \"answer\": \"1\",") == true)
    #expect(drafts == ["sessions/drafts/\(mine.evaluation.id).json"])

    let again = #expect(throws: Overtaken.self) { try BeginEditing(id).perform(in: world) }
    #expect(again?.detail == refused?.detail)
    var begin = BeginEditing(id)
    begin.goesOnRegardless = true
    let session = try begin.perform(in: world)
    #expect(session.evaluation.answers[1].answer == "5")
    let evaluation = try SubmitEvaluation(session).perform(in: world)
    expectNoDifference(evaluation.revisions.map(\.by), ["jo-ferreira", "q-martin"])
    expectNoDifference(evaluation.revisions.map(\.after), [50, 100])
  }

  @Test func anEditThatCannotGoOnKeepsNoOneFromScoring() throws {
    let edit = try edited("5", in: world)
    let resumed = try BeginScoring(agent: "ana-lopez").perform(in: world)
    #expect(resumed.isResumed && resumed.evaluation == edit.evaluation)
    _ = try VoidEvaluation(id, reason: "wrong call").perform(in: stranger)
    try files.write(interactionText("call-2", startedAt: "2026-11-19T10:00:00Z"), to: "recordings/call-2.json")
    let next = try BeginScoring(agent: "ana-lopez").perform(in: world)
    #expect(next.interaction.id == "call-2")
    expectNoDifference(
      next.remarks.first,
      "The edit of \(id) cannot be resumed: `\(id)` was voided, so there is nothing to edit. `edit \(id)` shows why.")
    #expect(drafts == ["sessions/drafts/\(edit.evaluation.id).json"])
  }

  @Test func aReasonIsNeededAndTheRightStatus() throws {
    for reason in [nil, "", " \n"] {
      #expect(throws: Missing.self) { try DisputeEvaluation(id, reason: reason).perform(in: world) }
      #expect(throws: Missing.self) { try BeginEditing(id, reason: reason).perform(in: world) }
    }
    #expect(throws: NotNow.self) { try UpholdEvaluation(id, reason: "x").perform(in: world) }
    #expect(try DisputeEvaluation(id, reason: "x").perform(in: world).status == .disputed)
    #expect(throws: NotNow.self) { try DisputeEvaluation(id, reason: "x").perform(in: world) }
    #expect(try UpholdEvaluation(id, reason: "x").perform(in: world).status == .submitted)
    #expect(try VoidEvaluation(id, reason: "x").perform(in: world).status == .voided)
    #expect(throws: NotNow.self) { try VoidEvaluation(id, reason: "x").perform(in: world) }
    #expect(throws: NotNow.self) { try BeginEditing(id, reason: "x").perform(in: world) }
    #expect(throws: NotFound.self) { try VoidEvaluation("nobody", reason: "x").perform(in: world) }
    for _ in 0..<3 { _ = try Undo().perform(in: world) }
    #expect(try ReadEvaluation(id).perform(in: world).evaluation.history == nil)
  }

  @Test func anEditThatSaysTheSameIsRefused() throws {
    let session = try BeginEditing(id, reason: "x").perform(in: world)
    #expect(throws: NothingChanged.self) { try SubmitEvaluation(session).perform(in: world) }
    #expect(drafts.isEmpty)
  }

  @Test func answersFromAFileAreMerged() throws {
    let text = #"{"answers": [{"criterion": "fixed", "answer": "no", "evidence": [{"line": 1}]}], "summary": "New."}"#
    let begin = BeginEditing(id, reason: "heard again")
    let evaluation = try EditWithAnswers(Data(text.utf8), file: "a.json", begin: begin).perform(in: world)
    expectNoDifference(evaluation.answers.map(\.answer), ["no", "3"])
    expectNoDifference(evaluation.answers[0].evidence, [Evidence(at: 5, line: 1, quote: "Let me finish.")])
    #expect(evaluation.answers[1].note == "twice" && evaluation.tags == ["late"] && evaluation.summary == "New.")
    #expect(try CheckWorkspace().perform(in: world).isEmpty)
  }

  @Test func twoWhoBeginAtTheSameMomentGetDifferentIDs() throws {
    let (mine, theirs) = (
      try BeginScoring(interaction: "call-2", agent: "ana-lopez").perform(in: world),
      try BeginScoring(interaction: "call-2", agent: "ana-lopez").perform(in: stranger)
    )
    #expect(mine.evaluation.id != theirs.evaluation.id)  // the first world has given out an id already
    var sessions = [theirs, theirs, theirs]
    for index in sessions.indices {
      sessions[index].evaluation.answers = [Answer(criterion: "fixed", answer: "yes", note: "\(index)")]
    }
    let saved = try sessions.prefix(2).map { try SaveDraft($0).perform(in: stranger) }
    #expect(Set(saved.map(\.evaluation.id)).count == 2 && drafts.count == 2)
    var complete = sessions[2]
    complete.evaluation.answers.append(Answer(criterion: "empathy", answer: "3"))
    var again = complete
    again.evaluation.again = ScoredAgain(of: complete.evaluation.id, reason: "heard twice")
    let submitted = try [complete, again].map { try SubmitEvaluation($0).perform(in: world).id }
    #expect(Set(submitted + saved.map(\.evaluation.id)).count == 4)
    #expect(drafts.count == 2, "a draft that lies under the id is not taken for the one that was submitted")
  }
}
