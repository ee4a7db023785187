public import QualityModel
import Records

/// Submits a scored session: the evaluation is filed, its rubric's version kept, its draft gone, all in one change.
public struct SubmitEvaluation: Sendable {
  /// The session.
  public var session: ScoringSession

  /// Creates the verb.
  public init(_ session: ScoringSession) { self.session = session }

  /// Submits, and answers with the evaluation as it was filed.
  ///
  /// Throws `Refused` while anything is missing, and `ScoredAlready` where the evaluator has submitted the same work.
  public func perform(in world: World) throws -> Evaluation { try perform(at: ScoringDesk(in: world)) }

  func perform(at desk: ScoringDesk) throws -> Evaluation {
    if let original = session.revised { return try SubmittingRevision(session, of: original).perform(in: desk.world) }
    if session.evaluation.again == nil, let twin = try desk.twin(of: session.evaluation) { throw ScoredAlready(twin) }
    guard session.draft == nil else { return try submit(session.evaluation, at: desk) }
    return try desk.world.underFreshID(session.evaluation) { try submit($0, at: desk) }
  }

  private func submit(_ evaluation: Evaluation, at desk: ScoringDesk) throws -> Evaluation {
    var evaluation = evaluation
    evaluation.status = .submitted
    evaluation.askedAs = nil
    evaluation.submittedAt = evaluation.submittedAt ?? desk.world.now()
    return try Submitting(evaluation, with: session.rubric, scorer: session.scorer, draft: session.draft)
      .perform(at: desk)
  }
}

/// What guided scoring and answers from a file have in common: the same rules, the same change.
struct Submitting {
  let evaluation: Evaluation
  let rubric: Stored<Rubric>
  let scorer: Scorer
  let draft: Stored<Evaluation>?

  init(_ evaluation: Evaluation, with rubric: Stored<Rubric>, scorer: Scorer, draft: Stored<Evaluation>?) {
    self.evaluation = evaluation
    self.rubric = rubric
    self.scorer = scorer
    self.draft = draft
  }

  func perform(at desk: ScoringDesk) throws -> Evaluation {
    try evaluation.requireComplete(against: scorer)
    let world = desk.world
    let submission = try world.workspace.submission(
      of: scorer.scored(evaluation), scoredWith: rubric, draft: draft, sentence: "score \(evaluation.interaction.id)")
    var change = submission.change
    change.at = world.now()  // the log tells when it was done, also where the answers come from an older file
    try desk.workspace.perform(change, journal: world.journal) {
      guard submission.evaluation.again == nil, let path = change.edits.map(\.path).first(where: \.isEvaluation) else {
        return
      }
      try desk.requireNoNewTwin(of: submission.evaluation, at: path)
    }
    desk.add(submission.evaluation)
    return submission.evaluation
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
