import Records

/// Does again what was undone last.
package struct Redo: Sendable {
  package init() {}

  /// Does it again, and answers with what it was.
  package func perform(in world: World) throws -> String {
    var workspace = try world.workspace
    workspace.onProgress = { world.talk.progress(Talk.Progress(action: "Redoing", done: $0, total: $1)) }
    return try workspace.redo(in: world.journal, by: world.actor, at: world.now()).sentence
  }
}
