import Records

/// Takes back the last change that was not taken back.
public struct Undo: Sendable {
  /// Creates the verb.
  public init() {}

  /// Undoes, and answers with what was undone; refuses where a file has moved on since.
  public func perform(in world: World) throws -> String {
    try world.workspace.undo(in: world.journal, by: world.actor, at: world.now()).sentence
  }
}
