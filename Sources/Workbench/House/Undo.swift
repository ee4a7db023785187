import Records

/// Takes back the last change that was not taken back.
package struct Undo: Sendable {
  package init() {}

  /// What was taken back.
  package struct Answer: Hashable, Sendable {
    /// The change, as the journal names it.
    package var sentence: String
    /// How many recordings and transcripts were removed, of which the journal keeps no copy, so that `redo` is refused.
    package var mediaRemoved: Int
  }

  /// Undoes, and answers with what was undone; refuses where a file has moved on since.
  package func perform(in world: World) throws -> String { try answer(in: world).sentence }

  /// Undoes, and answers with what was undone and what cannot be redone.
  package func answer(in world: World) throws -> Answer {
    var workspace = try world.workspace
    workspace.onProgress = { world.talk.progress(Talk.Progress(action: "Undoing", done: $0, total: $1)) }
    let entry = try workspace.undo(in: world.journal, by: world.actor, at: world.now())
    let removed = entry.edits.count { edit in
      if case .digest = edit.after { edit.before == .absent } else { false }
    }
    return Answer(sentence: entry.sentence, mediaRemoved: removed)
  }
}
