public import Insights
import QualityModel
import Records

/// Reports how an agent does.
public struct ReportAgent: Sendable {
  /// The agent's id or name.
  public var name: String

  /// Creates the verb.
  public init(_ name: String) { self.name = name }

  /// Answers with the scorecard; throws `NotFound` with the nearest agent.
  public func perform(in world: World) throws -> AgentScorecard {
    let workspace = try world.workspace
    let evaluations = workspace.evaluations().records
    let people = workspace.people().value ?? People()
    let agent = try agent(among: people, evaluations.map(\.record.agent))
    var shelf = RubricShelf(of: workspace)
    var scorers: [RubricReference: Scorer] = [:]
    for stored in evaluations where scorers[stored.record.rubric] == nil {
      scorers[stored.record.rubric] = shelf.rubric(of: stored).value.map { Scorer($0.record) }
    }
    return AgentScorecard(
      agent: agent, evaluations: evaluations.map(\.record), settings: workspace.settings().value ?? Settings(),
      scorer: { scorers[$0] })
  }

  private func agent(among people: People, _ evaluated: [String]) throws -> People.Agent {
    if let known = people.agent(name) { return known }
    if evaluated.contains(name) { return People.Agent(id: name) }
    let named = people.agents.filter { $0.name?.lowercased() == name.lowercased() }
    if let only = named.first, named.count == 1 { return only }
    let known = people.agents.map(\.id) + Set(evaluated).sorted()
    throw NotFound(
      "agent", name, among: known, otherwise: "the agents are in `people.yaml`; `list` shows who was scored")
  }
}
