import QualityModel

/// The agents of an import that `people.yaml` does not list, with the text that each id was derived from.
struct FreshAgents {
  private var all: [(id: String, written: WrittenAgent)] = []

  /// The agents as people.
  var people: [People.Person] { all.map(Self.person) }

  /// Adds an agent.
  mutating func add(_ id: String, _ written: WrittenAgent) { all.append((id, written)) }

  /// Returns the agent who has an id.
  func agent(_ id: String) -> People.Person? { all.first { $0.id == id }.map(Self.person) }

  /// Returns the agents whom a text may name.
  func named(_ written: WrittenAgent) -> [People.Person] {
    all.filter { $0.written.isSame(as: written) }.map(Self.person)
  }

  private static func person(_ agent: (id: String, written: WrittenAgent)) -> People.Person {
    People.Person(id: agent.id, name: agent.written.properName, email: agent.written.address)
  }
}
