import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Records

struct WorkspaceRubricsTests {
  private let files: TemporaryWorkspace
  private var workspace: Workspace { files.workspace }

  init() throws { files = try TemporaryWorkspace(["rubrics/service-call.yaml": serviceCall]) }

  private func submit(_ id: String, _ minutes: Int = 7) throws {
    let rubric = try #require(try workspace.rubric("service-call").value)
    let submission = try workspace.submission(
      of: submitted(draft(id), at: minute(minutes)), scoredWith: rubric, draft: nil, sentence: "score \(id)")
    try workspace.perform(submission.change, journal: files.journal)
  }

  @Test func theFirstSubmissionKeepsTheVersionByteForByte() throws {
    try submit("e-1")
    #expect(files.text(of: "rubrics/service-call@3.yaml") == serviceCall)
    let stored = try #require(try workspace.evaluation("e-1").value)
    #expect(stored.record.rubric.digest == Digest.reference(of: Data(serviceCall)))
    #expect(workspace.rubric(of: stored).value?.record.title == "Service call")
    #expect(workspace.rubrics().records.map(\.path.text) == ["rubrics/service-call.yaml"])
    #expect(workspace.keptVersions(of: "service-call") == [3])
  }

  @Test func aTextThatChangedUnderItsVersionIsRefused() throws {
    try submit("e-1")
    try files.write(serviceCall.replacing("Good", with: "Great"), to: "rubrics/service-call.yaml")
    let error = #expect(throws: RubricChanged.self) { try submit("e-2") }
    #expect(error?.message == "rubric `service-call` was changed since version 3 was scored against")
    #expect(error?.help == "give it a new version: `version: 4`")
    #expect(error?.detail?.contains("-   - {name: Good, from: 80}\n+   - {name: Great, from: 80}") == true)
    #expect(workspace.findingsOfVersions(in: workspace.rubrics().records).map(\.rule) == ["rubric-changed"])
  }

  @Test func oldVersionsStayReadable() throws {
    try submit("e-1")
    try files.write(serviceCall.replacing("version: 3", with: "version: 4"), to: "rubrics/service-call.yaml")
    #expect(try workspace.rubric("service-call").value?.record.version == 4)
    #expect(try workspace.rubric("service-call", version: 3).value?.record.version == 3)
    #expect(try workspace.rubric("service-call", version: 4).value?.record.version == 4)
    #expect(try workspace.rubric("service-call", version: 5) == Reading(value: nil))
    try submit("e-2")
    #expect(workspace.keptVersions(of: "service-call") == [3, 4])
  }

  @Test func aKeptTextThatWasEditedIsAFinding() throws {
    try submit("e-1")
    try files.write(serviceCall.replacing("Good", with: "Great"), to: "rubrics/service-call@3.yaml")
    let stored = try #require(try workspace.evaluation("e-1").value)
    expectNoDifference(
      workspace.rubric(of: stored).findings.map(\.line),
      [
        """
        sessions/evaluations/2026/11/e-1.json:18:15: error[rubric-digest-differs]: it was scored against a text that \
        differs from the one kept as `rubrics/service-call@3.yaml`
        help: restore `rubrics/service-call@3.yaml` as it was when it was scored against
        """
      ])
    try files.remove("rubrics/service-call@3.yaml")
    try files.remove("rubrics/service-call.yaml")
    #expect(workspace.rubric(of: stored).findings.map(\.rule) == ["rubric-missing"])
  }

  @Test func undoKeepsAVersionThatOthersWereScoredAgainst() throws {
    try submit("e-1")
    let stored = try #require(try workspace.evaluation("e-1").value)
    try files.write(stored.record.fileBytesWithID("e-9"), to: "sessions/evaluations/2026/11/e-9.json")
    _ = try workspace.undo(in: files.journal, by: "q", at: minute(9))
    #expect(files.text(of: "rubrics/service-call@3.yaml") == serviceCall)
    #expect(workspace.evaluations().records.map(\.record.id) == ["e-9"])
    _ = try workspace.redo(in: files.journal, by: "q", at: minute(9))
    #expect(workspace.evaluations().records.map(\.record.id) == ["e-1", "e-9"])
  }

  @Test func anEvaluationIsSubmittedOnce() throws {
    try submit("e-1")
    let error = #expect(throws: AlreadySubmitted.self) { try submit("e-1", 60 * 24 * 30) }
    #expect(error?.message == "evaluation `e-1` was already submitted: sessions/evaluations/2026/11/e-1.json")
    #expect(throws: AlreadySubmitted.self) { try workspace.writeDraft(draft("e-1"), replacing: nil) }
  }
}

extension Evaluation {
  fileprivate func fileBytesWithID(_ id: String) throws -> Data {
    var copy = self
    copy.id = id
    return try copy.fileBytes()
  }
}
