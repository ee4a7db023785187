import Records

/// Counts the drafts of evaluations that wait, whoever began them, for the prompt.
package struct CountDrafts: Sendable {
  package init() {}

  /// Answers with their number; 0 where there is no workspace.
  package func perform(in world: World) -> Int { (try? world.workspace.drafts().records.count) ?? 0 }
}
