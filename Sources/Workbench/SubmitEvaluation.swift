public import QualityModel
import Records

/// Submits a scored session: the evaluation is filed, its rubric's version kept, its draft gone, all in one change.
public struct SubmitEvaluation: Sendable {
  /// The session.
  public var session: ScoringSession

  /// Creates the verb.
  public init(_ session: ScoringSession) { self.session = session }

  /// Submits, and answers with the evaluation as it was filed; throws `Refused` while anything is missing.
  public func perform(in world: World) throws -> Evaluation {
    if let original = session.revised { return try SubmittingRevision(session, of: original).perform(in: world) }
    guard session.draft == nil else { return try submit(session.evaluation, in: world) }
    return try world.underFreshID(session.evaluation) { try submit($0, in: world) }
  }

  private func submit(_ evaluation: Evaluation, in world: World) throws -> Evaluation {
    var evaluation = evaluation
    evaluation.status = .submitted
    evaluation.submittedAt = evaluation.submittedAt ?? world.now()
    return try Submitting(evaluation, with: session.rubric, scorer: session.scorer, draft: session.draft)
      .perform(in: world)
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

  func perform(in world: World) throws -> Evaluation {
    try evaluation.requireComplete(against: scorer)
    let submission = try world.workspace.submission(
      of: scorer.scored(evaluation), scoredWith: rubric, draft: draft, sentence: "score \(evaluation.interaction.id)")
    var change = submission.change
    change.at = world.now()  // the log tells when it was done, also where the answers come from an older file
    try world.workspace.perform(change, journal: world.journal)
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
