import QualityModel
import Records

/// Writes a draft durably, so that a crash loses at most the line being typed.
public struct SaveDraft: Sendable {
  /// The session as the form left it.
  public var session: ScoringSession

  /// Creates the verb.
  public init(_ session: ScoringSession) { self.session = session }

  /// Writes the draft where anything changed, and answers with the session as it now lies on disk.
  public func perform(in world: World) throws -> ScoringSession {
    guard session.evaluation != session.draft?.record else { return session }
    var saved = session
    saved.draft = try world.workspace.writeDraft(session.evaluation, replacing: session.draft)
    return saved
  }
}
