package import QualityModel

/// Finds out who was named in a role where no one can be asked about a person who is not listed.
package struct RequireListed: Sendable {
  /// The person's id or name.
  package var name: String
  /// What they do.
  package var role: People.Role
  /// The setting that gave the name; `nil` for the command itself.
  package var setting: EvaluatorSetting?

  package init(_ name: String, as role: People.Role, from setting: EvaluatorSetting? = nil) {
    (self.name, self.role, self.setting) = (name, role, setting)
  }

  /// Answers with the id; throws `Refused` for someone whom `people.yaml` does not list in the role, though it lists
  /// others.
  package func perform(in world: World) throws -> String {
    let people = world.people
    do {
      return try world.listedPerson(name, as: role, among: people)
    } catch let refused as Refused {
      guard let setting else { throw refused }
      let near =
        people.nearest(to: name, as: role).map { "; did you mean \(People.label($0.id, name: $0.name))?" } ?? ""
      throw Refused(
        refused.message, findings: refused.findings,
        help: "correct \(setting.place), or name \(role.one) with `--evaluator ID`\(near)", fault: refused.fault)
    }
  }
}
