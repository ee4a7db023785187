import QualityModel
import Records

/// Writes a draft durably, so that a crash loses at most the line being typed.
public struct SaveDraft: Sendable {
  /// The session as the form left it.
  public var session: ScoringSession

  /// Creates the verb.
  public init(_ session: ScoringSession) { self.session = session }

  /// Writes the draft where anything changed, and answers with the session as it now lies on disk.
  ///
  /// Its id is another one where somebody else took it at the same moment.
  public func perform(in world: World) throws -> ScoringSession {
    guard session.evaluation != session.draft?.record else { return session }
    var saved = session
    if let draft = session.draft {
      saved.draft = try world.workspace.writeDraft(session.evaluation, replacing: draft)
    } else {
      let draft = try world.underFreshID(session.evaluation) { try world.workspace.writeDraft($0, replacing: nil) }
      (saved.draft, saved.evaluation) = (draft, draft.record)
    }
    return saved
  }
}
