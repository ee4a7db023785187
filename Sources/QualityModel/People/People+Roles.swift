extension People {
  /// What a person does here; one person may have several roles.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case agent, evaluator, coach, lead, trainer

    /// The key of `people.yaml` that lists them.
    package var key: String { self == .coach ? "coaches" : rawValue + "s" }

    /// What one is called, with its article: `an agent`.
    package var one: String { (self == .agent || self == .evaluator ? "an " : "a ") + rawValue }

    /// The most characters that an id may have.
    package var longestID: Int { self == .agent ? Identifier.longestAgent : Identifier.longest }
  }

  /// Returns everyone who has a role, in the order of the file.
  package func persons(as role: Role) -> [Person] {
    switch role {
    case .agent: agents.map { Person(id: $0.id, name: $0.name, email: $0.email, left: $0.left) }
    case .evaluator: evaluators
    case .coach: coaches
    case .lead: leads
    case .trainer: trainers
    }
  }

  /// Everyone who is listed, in whatever role.
  package var ids: Set<String> { Set(Role.allCases.flatMap { persons(as: $0).map(\.id) }) }

  /// Returns the roles that an id is listed under; empty for someone who is not listed.
  package func roles(of id: String) -> [Role] { Role.allCases.filter { knows(id, as: $0) } }

  /// Returns whether an id is listed under a role.
  package func knows(_ id: String, as role: Role) -> Bool {
    role == .agent ? agents.contains { $0.id == id } : persons(as: role).contains { $0.id == id }
  }

  /// Returns whether the file lists anyone under a role: where it does not, everyone may have it.
  package func listsAnyone(as role: Role) -> Bool { !persons(as: role).isEmpty }
}
