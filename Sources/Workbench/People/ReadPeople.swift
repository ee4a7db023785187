public import QualityModel

/// Reads who is who.
public struct ReadPeople: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with everybody whom `people.yaml` lists; nobody where it cannot be read, which `check` reports.
  public func perform(in world: World) -> People { world.people }
}
