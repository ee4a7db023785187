package import QualityModel

/// Reads who is who.
package struct ReadPeople: Sendable {
  package init() {}

  /// Answers with everyone that `people.yaml` lists; no one where it cannot be read, which `check` reports.
  package func perform(in world: World) -> People { world.people }
}
