import QualityModel
import Records

/// Puts a changed evaluation in the place of the earlier one, which goes into its history.
struct SubmittingRevision {
  private let session: ScoringSession
  private let original: Stored<Evaluation>

  init(_ session: ScoringSession, of original: Stored<Evaluation>) {
    self.session = session
    self.original = original
  }

  /// Files the evaluation under its own id, as submitted by its own evaluator at its own time.
  func perform(in world: World) throws -> Evaluation {
    try session.evaluation.requireComplete(against: session.scorer)
    let revised = original.record.revised(by: session.scorer.scored(session.evaluation))
    guard !revised.saysTheSame(as: original.record) else { throw NothingChanged(evaluation: original.record) }
    let workspace = try world.workspace
    let reason = try Reason.checked(session.evaluation.revises?.reason)
    let revision = try workspace.revision(
      of: original, to: revised, reason: reason, by: session.evaluation.evaluator, at: world.now(),
      draft: session.draft, sentence: "edit \(original.record.id)")
    do {
      try workspace.perform(revision.change, journal: world.journal)
    } catch let change as ChangedMeanwhile where change.path == original.path && change.found != nil {
      throw Overtaken(id: original.record.id, by: change)
    }
    return revision.evaluation
  }
}

/// An edit says what was said before, so there is nothing to keep a history of.
package struct NothingChanged: Explained {
  let evaluation: Evaluation

  package let message = "nothing was changed"
  package var help: String {
    evaluation.status == .disputed
      ? "change an answer, or settle the dispute with `uphold \(evaluation.id)`"
      : "change an answer, or leave it as it is"
  }
}
