import Records

/// Does again what was undone last.
public struct Redo: Sendable {
  /// Creates the verb.
  public init() {}

  /// Does it again, and answers with what it was.
  public func perform(in world: World) throws -> String {
    try world.workspace.redo(in: world.journal, by: world.actor, at: world.now()).sentence
  }
}
