import QualityModel
import RecordIndex

extension RecordIndex {
  /// Returns the agent that a word means: an id of `people.yaml` or of an evaluation, else a name that only one agent
  /// has; throws `NotFound` with the nearest agent, and `Refused` for the name of several.
  func agent(named name: String, among people: People) throws -> People.Agent {
    if let known = people.agent(name) ?? people.agent(name.lowercased()) { return known }
    let evaluated = try agents()
    if let id = [name, name.lowercased()].first(where: evaluated.contains) { return People.Agent(id: id) }
    let named = people.persons(meantBy: name, as: [.agent])
    if let only = named.first, named.count == 1 { return people.agent(only.id) ?? People.Agent(id: only.id) }
    guard named.isEmpty else {
      throw Refused(
        "`\(name)` is the name of \(named.count) people", findings: [],
        help: "name one by id: \(named.map(\.id).joined(separator: ", "))", fault: .request)
    }
    let known = people.agents.map(\.id) + evaluated.sorted()
    throw NotFound(
      "agent", name, among: known, otherwise: "the agents are in `people.yaml`; `list` shows who was scored")
  }
}
