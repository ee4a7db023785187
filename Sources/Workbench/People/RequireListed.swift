package import QualityModel

/// Finds out who was named in a role where no one can be asked about a person who is not listed.
package struct RequireListed: Sendable {
  /// The person's id or name.
  package var name: String
  /// What they do.
  package var role: People.Role

  package init(_ name: String, as role: People.Role) { (self.name, self.role) = (name, role) }

  /// Answers with the id; throws `Refused` for someone whom `people.yaml` does not list in the role, though it lists
  /// others.
  package func perform(in world: World) throws -> String {
    try world.listedPerson(name, as: role, among: world.people)
  }
}
