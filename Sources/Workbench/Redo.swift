import Records

/// Does again what was undone last.
public struct Redo: Sendable {
  /// Creates the verb.
  public init() {}

  /// Does it again, and answers with what it was.
  public func perform(in world: World) throws -> String {
    var workspace = try world.workspace
    workspace.onProgress = { world.talk.progress(Talk.Progress(action: "Redoing", done: $0, total: $1)) }
    return try workspace.redo(in: world.journal, by: world.actor, at: world.now()).sentence
  }
}
