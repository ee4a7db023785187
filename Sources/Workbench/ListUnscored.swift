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
