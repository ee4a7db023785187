package import QualityModel
import Records

/// Submits a scored session: the evaluation is filed, its rubric's version kept, its draft gone, all in one change.
package struct SubmitEvaluation: Sendable {
  /// The session.
  package var session: ScoringSession

  package init(_ session: ScoringSession) { self.session = session }

  /// Submits, and answers with the evaluation as it was filed.
  ///
  /// Throws `Refused` while anything is missing, and `ScoredAlready` where the evaluator has submitted the same work;
  /// of an edit also `NothingChanged`, and `Overtaken` where another person changed the evaluation since it was
  /// reopened.
  package func perform(in world: World) throws -> Evaluation { try perform(at: ScoringDesk(in: world)) }

  func perform(at desk: ScoringDesk) throws -> Evaluation {
    if let original = session.revised { return try SubmittingRevision(session, of: original).perform(in: desk.world) }
    if session.evaluation.again == nil, let twin = try desk.twin(of: session.evaluation) { throw ScoredAlready(twin) }
    guard session.draft == nil else { return try file(session.evaluation, at: desk) }
    return try desk.world.underFreshID(session.evaluation) { try file($0, at: desk) }
  }

  private func file(_ evaluation: Evaluation, at desk: ScoringDesk) throws -> Evaluation {
    let submission = try submission(of: evaluation, at: desk)
    try Filing([submission]).perform(at: desk)
    return submission.evaluation
  }

  /// Returns what files the session, and keeps it at the desk for comparison with those that follow; nothing is
  /// written.
  func submission(at desk: ScoringDesk) throws -> Submission {
    if session.evaluation.again == nil, let twin = try desk.twin(of: session.evaluation) { throw ScoredAlready(twin) }
    return try desk.world.underFreshID(session.evaluation) { evaluation in
      let submission = try submission(of: evaluation, at: desk)
      try desk.keep(submission.evaluation)
      return submission
    }
  }

  private func submission(of evaluation: Evaluation, at desk: ScoringDesk) throws -> Submission {
    try evaluation.requireComplete(against: session.scorer)
    var evaluation = evaluation
    evaluation.status = .submitted
    evaluation.askedAs = nil
    evaluation.submittedAt = evaluation.submittedAt ?? desk.world.now()
    return try desk.workspace.submission(
      of: session.scorer.scored(evaluation), scoredWith: session.rubric, draft: session.draft,
      sentence: "score \(evaluation.interaction.id)")
  }
}

extension Evaluation {
  /// Throws `Refused` with everything that keeps the evaluation from being submitted.
  func requireComplete(against scorer: Scorer) throws {
    let findings = findingsBeforeSubmitting(against: scorer)
    guard findings.isEmpty else {
      throw Refused(
        "the evaluation is not complete", findings: findings, help: "answer what is named, then submit again",
        fault: .none)
    }
  }
}
