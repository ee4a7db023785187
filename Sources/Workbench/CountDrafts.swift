import Records

/// Counts the drafts of evaluations that wait, whoever began them, for the prompt.
public struct CountDrafts: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with their number; 0 where there is no workspace.
  public func perform(in world: World) -> Int { (try? world.workspace.drafts().records.count) ?? 0 }
}
