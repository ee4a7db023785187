import Records

/// Counts all unfinished drafts of evaluations, for the prompt.
package struct CountDrafts: Sendable {
  package init() {}

  /// Answers with their number; 0 where there is no workspace.
  ///
  /// Before every prompt: where no draft's file is there the index is not opened, and nothing is said of it.
  package func perform(in world: World) -> Int {
    guard let workspace = try? world.workspace, DraftKind().hasFiles(in: workspace) else { return 0 }
    var silent = world
    silent.talk = Talk()
    return (try? silent.drafts().records.count) ?? 0
  }
}
