import QualityModel
import Records

/// Writes a draft durably, so that a crash loses at most the line being typed.
package struct SaveDraft: Sendable {
  /// The session as the form left it.
  package var session: ScoringSession

  package init(_ session: ScoringSession) { self.session = session }

  /// Writes the draft where anything changed, and answers with the session as it now is on disk.
  ///
  /// Its id is another one where another person took it at the same moment. Throws `NoWorkspace`, `DraftChanged`
  /// where it was saved elsewhere, and what keeps a file from being written.
  package func perform(in world: World) throws -> ScoringSession {
    var saved = session
    saved.evaluation.askedAs = askedAs
    guard saved.evaluation != session.draft?.record else { return saved }
    if let draft = session.draft {
      saved.draft = try DraftChanged.refusing(draft.record.id) {
        try world.workspace.writeDraft(saved.evaluation, replacing: draft)
      }
    } else {
      let draft = try world.underFreshID(saved.evaluation) { try world.workspace.writeDraft($0, replacing: nil) }
      (saved.draft, saved.evaluation) = (draft, draft.record)
      saved.remarks += try OwnDrafts(besides: draft.record, among: world.drafts()).remarks(
        unless: session.knownDrafts)
    }
    return saved
  }

  /// What the answered criteria mean in the rubric as it is now; an edit keeps to the version that was scored against.
  private var askedAs: [String: String]? {
    guard session.evaluation.revises == nil else { return nil }
    let answered = Set(session.evaluation.answers.filter { !$0.answer.isEmpty }.map(\.criterion))
    let criteria = session.scorer.criteria.filter { answered.contains($0.id) }
    guard !criteria.isEmpty else { return nil }
    return Dictionary(criteria.map { ($0.id, $0.meaning) }, uniquingKeysWith: { first, _ in first })
  }
}
