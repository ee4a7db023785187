import QualityModel
import RecordIndex

extension RecordIndex {
  /// Returns the agent that a word means: an id of `people.yaml` or of an evaluation, else a name that only one agent
  /// has; throws `NotFound` with the nearest agent.
  func agent(named name: String, among people: People) throws -> People.Agent {
    if let known = people.agent(name) ?? people.agent(name.lowercased()) { return known }
    let evaluated = try agents()
    if let id = [name, name.lowercased()].first(where: evaluated.contains) { return People.Agent(id: id) }
    let named = people.agents.filter { $0.name?.lowercased() == name.lowercased() }
    if let only = named.first, named.count == 1 { return only }
    let known = people.agents.map(\.id) + evaluated.sorted()
    throw NotFound(
      "agent", name, among: known, otherwise: "the agents are in `people.yaml`; `list` shows who was scored")
  }
}
