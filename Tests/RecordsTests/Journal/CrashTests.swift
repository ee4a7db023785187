import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Records

/// The program stops at every step of a write in turn; the next start sees one state or the other.
struct CrashTests {
  private let id = "2026-11-22-ana-lopez-7f3k9q"
  private var evaluationFile: String { "sessions/evaluations/2026/11/\(id).json" }
  private var draftFile: String { "sessions/drafts/\(id).json" }
  private let keptFile = "rubrics/service-call@3.yaml"

  private func filesWithDraft() throws -> TemporaryWorkspace {
    let files = try TemporaryWorkspace(["rubrics/service-call.yaml": serviceCall])
    _ = try files.workspace.writeDraft(draft(id), replacing: nil)
    return files
  }

  private func submit(in files: TemporaryWorkspace, with workspace: Workspace, at time: Date = minute(7)) throws {
    let rubric = try #require(try files.workspace.rubric("service-call").value)
    let draft = try #require(try files.workspace.draft(id).value)
    let submission = try files.workspace.submission(
      of: submitted(draft.record, at: time), scoredWith: rubric, draft: draft, sentence: "score call-0042")
    try workspace.perform(submission.change, journal: files.journal)
  }

  /// Stops at the first step, then at the second, until a write comes to its end; there are at most a few dozen.
  private func untilNothingStops(
    in make: () throws -> TemporaryWorkspace, _ isStopped: (Int, TemporaryWorkspace) throws -> Bool
  ) throws {
    for step in 0..<100 where try !isStopped(step, make()) {
      #expect(step > 4)
      return
    }
    Issue.record("the write never came to its end")
  }

  private func untilNothingStops(_ isStopped: (Int, TemporaryWorkspace) throws -> Bool) throws {
    try untilNothingStops(in: filesWithDraft, isStopped)
  }

  /// The next start sees exactly one of the two, and whichever it is can be worked with.
  private func expectOneOfTheTwo(in files: TemporaryWorkspace, _ step: Int) throws -> Bool {
    let evaluations = files.workspace.evaluations()
    let drafts = files.workspace.drafts()
    #expect(evaluations.findings.isEmpty && drafts.findings.isEmpty, "step \(step)")
    #expect(evaluations.records.count + drafts.records.count == 1, "step \(step)")
    return evaluations.records.count == 1
  }

  @Test func submittingStoppedAnywhere() throws {
    var outcomes: Set<Bool> = []
    try untilNothingStops { step, files in
      let crashing = files.crashing(at: step)
      let isStopped = (try? submit(in: files, with: crashing)) == nil
      let isSubmitted = try expectOneOfTheTwo(in: files, step)
      outcomes.insert(isSubmitted)
      try carryOn(in: files, isSubmitted: isSubmitted, step)
      return isStopped
    }
    #expect(outcomes == [true, false])
  }

  /// After the crash: submit if it did not come to that, undo, redo; each leaves one of the two and no other file.
  private func carryOn(in files: TemporaryWorkspace, isSubmitted: Bool, _ step: Int) throws {
    if !isSubmitted { try submit(in: files, with: files.workspace) }
    #expect(try expectOneOfTheTwo(in: files, step))
    #expect(try files.workspace.undo(in: files.journal, by: "q", at: minute(9)).sentence == "score call-0042")
    expectNoDifference(files.tree().keys.sorted(), ["rubrics/service-call.yaml", draftFile])
    #expect(throws: NothingToUndo.self) { try files.workspace.undo(in: files.journal, by: "q", at: minute(9)) }
    _ = try files.workspace.redo(in: files.journal, by: "q", at: minute(10))
    expectNoDifference(files.tree().keys.sorted(), ["rubrics/service-call.yaml", keptFile, evaluationFile].sorted())
  }

  @Test func theNextStartFinishesWhatWasCutShort() throws {
    try untilNothingStops { step, files in
      let isStopped = (try? submit(in: files, with: files.crashing(at: step))) == nil
      finish(in: files)
      // The evaluation is there or it was never begun; then it is submitted later, with another time.
      if try !expectOneOfTheTwo(in: files, step) { try submit(in: files, with: files.workspace, at: minute(9)) }
      #expect(try expectOneOfTheTwo(in: files, step))
      return isStopped
    }
  }

  /// A start does not wait for locks, and a child that another test starts at this moment holds ours until it has
  /// become its own program.
  private func finish(in files: TemporaryWorkspace) {
    for _ in 0..<1000 {
      files.workspace.finishAfterCrash(of: files.journal)
      guard let slip = try? files.journal.store().newest(), !slip.isSettled else { return }
    }
  }

  @Test func undoingStoppedAnywhere() throws {
    try untilNothingStops { step, files in
      try submit(in: files, with: files.workspace)
      let isStopped = (try? files.crashing(at: step).undo(in: files.journal, by: "q", at: minute(9))) == nil
      let isSubmitted = try expectOneOfTheTwo(in: files, step)
      if isSubmitted {
        _ = try files.workspace.undo(in: files.journal, by: "q", at: minute(9))
        #expect(try !expectOneOfTheTwo(in: files, step))
      } else {
        _ = try files.workspace.redo(in: files.journal, by: "q", at: minute(9))
        #expect(try expectOneOfTheTwo(in: files, step))
      }
      return isStopped
    }
  }

  @Test func draftWritesStoppedAnywhereKeepTheOneBefore() throws {
    try untilNothingStops { step, files in
      let earlier = try #require(try files.workspace.draft(id).value)
      let next = draft(id, answers: [Answer(criterion: "first-contact", answer: "yes")])
      let isStopped = (try? files.crashing(at: step).writeDraft(next, replacing: earlier)) == nil
      let read = try files.workspace.draft(id)
      #expect(read.findings.isEmpty)
      #expect(read.value?.record == draft(id) || read.value?.record == next)
      return isStopped
    }
  }

  @Test func aChangeOfSeveralFilesIsFinishedByTheNextWrite() throws {
    let paths = ["a", "b", "c"].map { path("recordings/\($0).json") }
    let edits = paths.map { Change.Edit.create($0, Data($0.text)) }
    var counts: Set<Int> = []
    try untilNothingStops(in: { try TemporaryWorkspace() }) { step, files in
      let change = Change("import", by: "q", at: minute(1), edits: edits)
      let isStopped = (try? files.crashing(at: step).perform(change, journal: files.journal)) == nil
      counts.insert(files.tree().count)
      let next = Change("next", by: "q", at: minute(2), edits: [.create(path("recordings/d.json"), Data("d"))])
      try files.workspace.perform(next, journal: files.journal)
      #expect([1, 4].contains(files.tree().count), "step \(step): all of it or none")
      let log = files.journal.entries(in: files.workspace).value ?? []
      #expect(log.map(\.sentence) == (files.tree().count == 4 ? ["import", "next"] : ["next"]))
      return isStopped
    }
    #expect(counts.isSuperset(of: [0, 1, 2, 3]))
  }
}
