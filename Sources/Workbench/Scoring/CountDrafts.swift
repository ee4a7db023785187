import Records

/// Counts all unfinished drafts of evaluations, for the prompt.
package struct CountDrafts: Sendable {
  package init() {}

  /// Answers with their number; 0 where there is no workspace.
  package func perform(in world: World) -> Int { (try? world.workspace.drafts().records.count) ?? 0 }
}
