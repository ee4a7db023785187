package import QualityModel
import Records

/// Adds a person to a list of `people.yaml`, and leaves everything else in the file as it is.
package struct AddPerson: Sendable {
  package var id: String
  /// The name; `nil` where only the id is known.
  package var name: String?
  /// What the person does here.
  package var role: People.Role

  package init(id: String, name: String? = nil, role: People.Role) {
    self.id = id
    self.name = name
    self.role = role
  }

  /// Adds the person, and answers with everyone who is known now.
  ///
  /// Throws `Refused` where the id cannot be one or the file would be broken, and `ListedAlready` for a person who has
  /// the role.
  @discardableResult
  package func perform(in world: World) throws -> People {
    let workspace = try world.workspace
    try world.requireID(id, of: role)
    let known = workspace.people()
    guard known.findings.isEmpty, let people = known.value else {
      throw Refused(
        "people.yaml has errors, so no one can be added", findings: known.findings,
        help: "correct them with `open people`")
    }
    guard !people.knows(id, as: role) else { throw ListedAlready(id: id, role: role) }
    let person = People.Person(id: id, name: name.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 })
    let edit = try workspace.addition(of: [(person, role)])
    let findings = edit.bytes.map { PeopleReader.read($0).findings } ?? []
    guard findings.isEmpty else {
      throw Refused(
        "\(id) cannot be added", findings: findings, help: "give an id and a name of one line", fault: .request)
    }
    let sentence = "add \(role.rawValue) \(id)"
    try workspace.perform(
      Change(sentence, by: world.actor, at: world.now(), edits: [edit]), journal: world.journal)
    return workspace.people().value ?? people
  }
}

/// A person has the role already.
package struct ListedAlready: Explained {
  let id: String
  let role: People.Role

  package var message: String { "people.yaml already lists `\(id)` as \(role.one)" }
  package var help: String { "`open people` shows and changes the list" }
  /// The request was not one that can be done.
  package var fault: Fault { .request }
}
