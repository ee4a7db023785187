import QualityModel
import RecordIndex

extension RecordIndex {
  /// Returns the agent that a word means: an id of `people.yaml` or of an evaluation, else a name that only one agent
  /// has; throws `NotFound` with the nearest agent.
  func agent(named name: String, among people: People) throws -> People.Agent {
    if let known = people.agent(name) { return known }
    let evaluated = try agents()
    if evaluated.contains(name) { return People.Agent(id: name) }
    let named = people.agents.filter { $0.name?.lowercased() == name.lowercased() }
    if let only = named.first, named.count == 1 { return only }
    let known = people.agents.map(\.id) + evaluated.sorted()
    throw NotFound(
      "agent", name, among: known, otherwise: "the agents are in `people.yaml`; `list` shows who was scored")
  }
}
