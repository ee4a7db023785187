public import QualityModel
import RecordIndex
import Records

/// Lists the recordings that nobody has scored, the oldest first.
public struct ListUnscored: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the interactions.
  public func perform(in world: World) throws -> [Interaction] {
    let workspace = try world.workspace
    let ids = try world.asking(.recordings) { try $0.unscored() }
    return ids.compactMap { workspace.interactionReading(named: $0).value?.record }
  }
}
