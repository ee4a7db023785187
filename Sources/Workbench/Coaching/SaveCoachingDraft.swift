import QualityModel
import Records

/// Writes the draft of a coaching plan durably, so that a crash loses at most the line being typed.
package struct SaveCoachingDraft: Sendable {
  /// The session as the form left it.
  package var session: CoachingSession

  package init(_ session: CoachingSession) { self.session = session }

  /// Writes the draft where anything changed, and answers with the session as it now is on disk.
  ///
  /// Its id is another one where another person took it at the same moment. Throws `DraftChanged` where the
  /// draft was saved elsewhere.
  package func perform(in world: World) throws -> CoachingSession {
    var saved = session
    saved.plan = session.countedPlan
    guard saved.plan != session.draft?.record else { return saved }
    if let draft = session.draft {
      saved.draft = try DraftChanged.refusing(draft.record.id) {
        try world.workspace.writeDraft(saved.plan, replacing: draft)
      }
    } else {
      let draft = try world.underFreshID(saved.plan) { try world.workspace.writeDraft($0, replacing: nil) }
      (saved.draft, saved.plan) = (draft, draft.record)
    }
    return saved
  }
}
