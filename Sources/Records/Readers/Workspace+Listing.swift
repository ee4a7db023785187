package import Foundation
package import QualityModel

extension Workspace {
  /// Returns every interaction that can be read, by id, with a finding for each that cannot.
  package func interactions() -> Listing<Interaction> { records(of: InteractionKind()) }

  /// Returns every submitted evaluation that can be read, by path, with a finding for each that cannot.
  package func evaluations() -> Listing<Evaluation> { records(of: EvaluationKind()) }

  /// Returns every draft whose evaluation was not submitted, by id, with a finding for each that cannot be read.
  package func drafts() -> Listing<Evaluation> { records(of: DraftKind()) }

  /// Returns an interaction by its id; without value and findings where there is none.
  package func interaction(_ id: String) throws(NotAnID) -> Reading<Stored<Interaction>> {
    try record(id, of: InteractionKind())
  }

  /// Returns a submitted evaluation by its id, without reading others; without value and findings where there is none.
  package func evaluation(_ id: String) throws(NotAnID) -> Reading<Stored<Evaluation>> {
    _ = try NotAnID.checked(id, of: "an evaluation")
    guard let path = evaluationPath(of: id) else { return Reading(value: nil) }
    return record(at: path, of: EvaluationKind())
  }

  /// Returns a submitted evaluation by its id, first looking where its submission says that it is filed.
  package func evaluation(_ id: String, submittedAt: Date?) throws(NotAnID) -> Reading<Stored<Evaluation>> {
    if let submittedAt {
      let reading = record(at: try .evaluation(id, submittedAt: submittedAt), of: EvaluationKind())
      if reading.value != nil { return reading }
    }
    return try evaluation(id)
  }

  /// Returns a draft by its id; without value and findings where there is none, or where it was submitted.
  package func draft(_ id: String) throws(NotAnID) -> Reading<Stored<Evaluation>> {
    let path = try WorkspacePath.draft(id)
    return evaluationPath(of: id) == nil ? record(at: path, of: DraftKind()) : Reading(value: nil)
  }

  /// Returns a submitted evaluation by its path, such as `evaluationPaths` gives.
  package func evaluation(at path: WorkspacePath) -> Reading<Stored<Evaluation>> {
    record(at: path, of: EvaluationKind())
  }
}
