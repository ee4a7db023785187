/// The people that records name are listed in `people.yaml`.
package struct PeopleAreListed: Rule {
  package let name = "unknown-person"
  package let explanation = """
    Records name an agent, an evaluator or a coach whom `people.yaml` does not list under that role, although it lists
    others, or their history names a person whom it does not list at all. The person may be new; more often the id is
    mistyped, and what belongs to one person is split over two. List the person, or correct the records. Where
    `people.yaml` lists no one in a role, anyone may have it.
    """

  package init() {}

  /// Someone in a role, as records name them.
  package struct Named: Hashable, Sendable {
    package var id: String
    /// What they do there.
    package var role: People.Role
    /// Whether any other role does as well: everyone may dispute, and a lead may decide.
    package var mayHaveAnyRole: Bool

    /// Creates a name in a role.
    package init(_ id: String, as role: People.Role, orAnyOther mayHaveAnyRole: Bool = false) {
      self.id = id
      self.role = role
      self.mayHaveAnyRole = mayHaveAnyRole
    }
  }

  /// Returns a warning about someone who is not listed.
  /// - Parameters:
  ///   - count: how many records name the person.
  ///   - file: the first of them, relative to the workspace.
  package func finding(_ named: Named, count: Int, file: String, among people: People) -> Finding {
    let roles = named.mayHaveAnyRole ? People.Role.allCases : [named.role]
    let known = roles.flatMap { people.persons(as: $0).map(\.id) }
    let other = people.roles(of: named.id).first
    let listing = "list the \(named.role.rawValue) under `\(named.role.key)` with `open people`, or correct the id"
    let help = other == nil ? Suggestion.help(for: named.id, among: known) ?? listing : listing
    var finding = finding(.unknown(named, other, count), help: help, severity: .warning)
    finding.place = Place(file: file)
    return finding
  }
}

extension People {
  /// Returns whether someone who is named in a role ought to be listed and is not.
  package func misses(_ named: PeopleAreListed.Named) -> Bool {
    guard named.mayHaveAnyRole else { return listsAnyone(as: named.role) && !knows(named.id, as: named.role) }
    return Role.allCases.contains(where: listsAnyone(as:)) && roles(of: named.id).isEmpty
  }
}

extension Evaluation {
  /// The persons it names, each in their role, and those who changed it; the agent of a benchmark belongs to another
  /// company.
  package var named: [PeopleAreListed.Named] {
    guard let history, !history.isEmpty else { return scored }
    let doers = Set(history.map(\.by)).subtracting(scored.map(\.id)).sorted()
    return scored + doers.map { PeopleAreListed.Named($0, as: .evaluator, orAnyOther: true) }
  }

  private var scored: [PeopleAreListed.Named] {
    let agent = PeopleAreListed.Named(agent, as: .agent)
    let evaluator = PeopleAreListed.Named(evaluator, as: purpose == .self ? .agent : .evaluator)
    return purpose == .benchmark ? [evaluator] : agent == evaluator ? [agent] : [agent, evaluator]
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ named: PeopleAreListed.Named, _ other: People.Role?, _ count: Int) -> Self {
    let records = count == 1 ? "a record" : "\(count) records"
    guard !named.mayHaveAnyRole else {
      return "people.yaml does not list `\(named.id.prefix(90))`, named in the history of \(records)"
    }
    guard let other else {
      return "people.yaml does not list the \(named.role.rawValue) `\(named.id.prefix(90))`, named in \(records)"
    }
    return "people.yaml lists `\(named.id)` as \(other.one), and \(records) as \(named.role.one)"
  }
}
