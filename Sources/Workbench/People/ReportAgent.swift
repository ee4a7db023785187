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

  /// A scorecard, and what is wrong with coaching plans.
  package struct Answer: Sendable {
    /// The scorecard.
    package var scorecard: AgentScorecard
    /// What is wrong with plans; those with errors are left out.
    package var findings: [Finding]
  }

  /// Answers with the scorecard; throws `NotFound` with the nearest agent or rubric.
  package func perform(in world: World) throws -> Answer {
    let world = world.readingOnce
    let workspace = try world.workspace
    let people = workspace.people().value ?? People()
    return try world.asking(.smallRecords) { index in
      let sources = try FollowUpSources(world, in: index, people)
      return Answer(
        scorecard: try scorecard(from: index, sources, in: workspace), findings: sources.plans.errors)
    }
  }

  private func scorecard(
    from index: RecordIndex, _ sources: FollowUpSources, in workspace: Workspace
  ) throws -> AgentScorecard {
    let people = sources.people
    let agent = try index.agent(named: name, among: people)
    let plans = try sources.plans.plans(of: [agent.id], .agreed, .closed)
    let narrowed = Query(try narrowing(index))
    let own = try index.evaluations(Query([.agents([agent.id])] + narrowed.terms))
    return AgentScorecard(
      AgentRecords(
        agent: agent, own: own, everyone: try index.criterionTallies(narrowed, byAgent: false, byMonth: false),
        colleagues: try colleagues(of: agent, among: people, narrowed, index), team: agent.team,
        versions: try index.rubrics(), plans: plans,
        followUps: try sources.followUps(of: plans.filter { $0.status == .agreed }), days: days,
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
