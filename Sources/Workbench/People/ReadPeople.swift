public import QualityModel

/// Reads who is who.
public struct ReadPeople: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with everyone that `people.yaml` lists; no one where it cannot be read, which `check` reports.
  public func perform(in world: World) -> People { world.people }
}
