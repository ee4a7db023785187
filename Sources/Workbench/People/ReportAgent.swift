package import Insights
package import QualityModel
import RecordIndex
import Records

/// Reports how an agent does.
package struct ReportAgent: Sendable {
  /// The agent's id or name.
  package var name: String
  /// The rubric that counts; `nil` for all.
  package var rubric: String?
  /// The days that count.
  package var days: DayRange

  package init(_ name: String, rubric: String? = nil, days: DayRange = DayRange()) {
    self.name = name
    self.rubric = rubric
    self.days = days
  }

  /// Answers with the scorecard; throws `NotFound` with the nearest agent or rubric.
  package func perform(in world: World) throws -> AgentScorecard {
    let sources = try FollowUpSources(world)
    return try world.asking { try scorecard(from: $0, sources, in: world.workspace) }
  }

  private func scorecard(
    from index: RecordIndex, _ sources: FollowUpSources, in workspace: Workspace
  ) throws -> AgentScorecard {
    let people = sources.people
    let agent = try index.agent(named: name, among: people)
    let plans = sources.plans.filter { $0.agent == agent.id }
    let narrowed = Query(try narrowing(index))
    let own = try index.evaluations(Query([.agents([agent.id])] + narrowed.terms))
    return AgentScorecard(
      AgentRecords(
        agent: agent, own: own, everyone: try index.criterionTallies(narrowed, byAgent: false, byMonth: false),
        colleagues: try colleagues(of: agent, among: people, narrowed, index), team: agent.team,
        versions: try index.rubrics(), plans: plans,
        followUps: try sources.followUps(of: plans.filter { $0.status == .agreed }, in: index), days: days,
        rubric: rubric, settings: workspace.settings().value ?? Settings()),
      rubric: workspace.readableRubric)
  }

  private func narrowing(_ index: RecordIndex) throws -> [Query.Term] {
    if let rubric { try index.require(rubric: rubric) }
    return [rubric.map(Query.Term.rubric), days.term].compactMap(\.self)
  }

  /// What those of the agent's team scored, by `people.yaml`, or everyone where it names no team.
  private func colleagues(
    of agent: People.Agent, among people: People, _ narrowed: Query, _ index: RecordIndex
  ) throws -> [ScoreTally] {
    let mates = agent.team.map { team in Set(people.agents.filter { $0.team == team }.map(\.id)) }
    var query = narrowed
    // Only where evaluations have to be read anyway: all of them are added up already.
    if let mates, !query.terms.isEmpty { query.terms.append(.agents(mates)) }
    var tallies: [ScoreTally] = []
    try index.forEachScoreTally(by: .nothing, query, byMonth: true) { tally in
      if tally.agent != agent.id, mates?.contains(tally.agent) ?? true { tallies.append(tally) }
    }
    return tallies
  }
}
