public import Insights
import QualityModel
import RecordIndex
import Records

/// Reports how an agent does.
public struct ReportAgent: Sendable {
  /// The agent's id or name.
  public var name: String

  /// Creates the verb.
  public init(_ name: String) { self.name = name }

  /// Answers with the scorecard; throws `NotFound` with the nearest agent.
  public func perform(in world: World) throws -> AgentScorecard {
    try world.asking { try scorecard(from: $0, in: world.workspace) }
  }

  private func scorecard(from index: RecordIndex, in workspace: Workspace) throws -> AgentScorecard {
    let agent = try index.agent(named: name, among: workspace.people().value ?? People())
    var own: [EvaluationFacts] = []
    try index.visit(Query([.init(.word(.agent, anyOf: [agent.id]))])) { facts in
      own.append(facts)
      return true
    }
    return AgentScorecard(
      agent: agent, own: own, everyone: try index.criterionTallies(byAgent: false, byMonth: false),
      versions: try index.rubrics(),
      rubric: { (try? workspace.rubric($0.id, version: $0.version))?.value?.record },
      settings: workspace.settings().value ?? Settings())
  }
}
