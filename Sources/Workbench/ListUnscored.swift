import Foundation
public import QualityModel
import Records

/// Lists the recordings that nobody has scored, the oldest first.
public struct ListUnscored: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the interactions.
  public func perform(in world: World) throws -> [Interaction] {
    let workspace = try world.workspace
    let scored = Set(workspace.evaluations().records.map(\.record.interaction.id))
    return workspace.interactions().records.map(\.record).filter { !scored.contains($0.id) }
      .sorted { ($0.startedAt ?? .distantFuture, $0.id) < ($1.startedAt ?? .distantFuture, $1.id) }
  }
}

/// Counts the drafts that wait, for the prompt.
public struct CountDrafts: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with their number; 0 where there is no workspace.
  public func perform(in world: World) -> Int { (try? world.workspace.drafts().records.count) ?? 0 }
}
