public import QualityModel
import Records

/// Lists the recordings that nobody has scored, the oldest first.
public struct ListUnscored: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the interactions.
  public func perform(in world: World) throws -> [Interaction] {
    let workspace = try world.workspace
    return Survey.unscored(workspace.interactions(), workspace.evaluations())
  }
}
