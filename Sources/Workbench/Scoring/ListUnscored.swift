package import QualityModel
import RecordIndex
import Records

/// Lists the recordings that no evaluation counts for, the oldest first.
package struct ListUnscored: Sendable {
  package init() {}

  /// Answers with the interactions.
  package func perform(in world: World) throws -> [Interaction] {
    let workspace = try world.workspace
    return try ids(in: world).compactMap { workspace.interactionReading(named: $0).value?.record }
  }

  /// Returns the first one that is wanted, read one after the other; one of those that were begun only where
  /// there is no other.
  func next(in world: World, begun: Set<String>, where isWanted: (Interaction) -> Bool) throws -> Interaction? {
    let workspace = try world.workspace
    var second: Interaction?
    for id in try ids(in: world) where second == nil || !begun.contains(id) {
      guard let interaction = workspace.interactionReading(named: id).value?.record, isWanted(interaction) else {
        continue
      }
      guard begun.contains(id) else { return interaction }
      second = interaction
    }
    return second
  }

  private func ids(in world: World) throws -> [String] { try world.asking(.recordings) { try $0.unscored() } }
}
