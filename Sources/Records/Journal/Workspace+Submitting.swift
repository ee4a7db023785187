import Foundation
import Notation
package import QualityModel

extension Workspace {
  /// Writes a draft durably, without journal, and returns it as it now is: a crash loses at most the line being typed.
  package func writeDraft(_ draft: Evaluation, replacing earlier: Stored<Evaluation>?) throws -> Stored<Evaluation> {
    try write(draft, at: .draft(draft.id), replacing: earlier) {
      if let submitted = evaluationPath(of: draft.id) { throw AlreadySubmitted(id: draft.id, path: submitted) }
    }
  }

  /// Writes a record without journal, if whatever else must hold while its folder is locked does.
  func write<Record: JSONRecord>(
    _ record: Record, at path: WorkspacePath, replacing earlier: Stored<Record>?, if holds: () throws -> Void = {}
  ) throws -> Stored<Record> {
    let bytes = try earlier?.bytes(for: record) ?? record.fileBytes()
    let edit = earlier.map { Change.Edit.replace(path, .bytes($0.bytes), with: bytes) } ?? .create(path, bytes)
    // Who and when are the journal's, which this never reaches.
    let change = Change("draft \(record.id)", by: "", at: Date(timeIntervalSince1970: 0), edits: [edit])
    try performUnjournalled(change, if: holds)
    return Stored(record, at: path, bytes: bytes)
  }

  /// Returns the one change that submits an evaluation: its rubric's version is kept, it is filed, its draft goes.
  ///
  /// The answer carries the evaluation with its rubric's digest filled in. The evaluation says when it was submitted;
  /// `RubricChanged` and `AlreadySubmitted` refuse.
  package func submission(
    of evaluation: Evaluation, scoredWith rubric: Stored<Rubric>, draft: Stored<Evaluation>?, sentence: String
  ) throws -> Submission {
    var evaluation = evaluation
    // Rounded as they are written, since the month that it is filed under is the one that is read.
    evaluation.startedAt = Timestamp.asWritten(evaluation.startedAt)
    evaluation.submittedAt = evaluation.submittedAt.map(Timestamp.asWritten)
    guard let submittedAt = evaluation.submittedAt else { throw NotYetSubmitted(id: evaluation.id) }
    if let path = evaluationPath(of: evaluation.id) { throw AlreadySubmitted(id: evaluation.id, path: path) }
    evaluation.rubric = RubricReference(id: rubric.record.id, version: rubric.record.version, digest: rubric.digest)
    let path = try WorkspacePath.evaluation(evaluation.id, submittedAt: submittedAt)
    // The order is what a crash leaves: the rubric kept without evaluation is harmless, and where evaluation and draft
    // are both there the evaluation counts.
    let edits = [
      try keepVersion(of: rubric),
      .create(path, try draft?.bytes(for: evaluation) ?? evaluation.fileBytes()),
      // A draft that another person began under the same id would be taken for this one, and be removed.
      try draft.map { .remove($0.path, .bytes($0.bytes)) } ?? .remove(.draft(evaluation.id), .absent),
    ]
    let change = Change(sentence, by: evaluation.evaluator, at: submittedAt, edits: edits.compactMap(\.self))
    return Submission(evaluation: evaluation, change: change)
  }
}

/// An evaluation that is ready to be filed, with the change that files it.
package struct Submission: Hashable, Sendable {
  /// The evaluation, with its rubric's digest.
  package var evaluation: Evaluation
  /// The change that files it.
  package var change: Change
}

/// There is a submitted evaluation with the id already.
package struct AlreadySubmitted: Explained {
  package let id: String
  /// Where it is filed.
  package let path: WorkspacePath

  package var message: String { "evaluation `\(id)` was already submitted: \(path)" }
  package var help: String { "`show \(id)` shows it; scoring the interaction again begins a new evaluation" }
}

/// An evaluation does not say when it was submitted, so it has no month to be filed under.
package struct NotYetSubmitted: Explained {
  package let id: String

  package var message: String { "evaluation `\(id)` does not say when it was submitted" }
  package let help = "give it a `submittedAt`"
}
