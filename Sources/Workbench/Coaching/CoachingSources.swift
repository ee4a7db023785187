import Foundation
import Insights
import Notation
import QualityModel
import RecordIndex
import Records

/// What a proposal is made from: the rows of the agent and of the colleagues, and never all.
struct CoachingSources {
  private let plan: PreparePlan
  private let now: Date
  private let workspace: Workspace
  private let index: RecordIndex
  private let people: People

  init(_ plan: PreparePlan, _ world: World, _ index: RecordIndex, _ people: People) throws {
    self.plan = plan
    now = world.now()
    workspace = try world.workspace
    self.index = index
    self.people = people
  }

  /// Returns the records; throws `NotFound` with the nearest agent, rubric or criterion.
  func records() throws -> CoachingRecords {
    let agent = try index.agent(named: plan.agent, among: people)
    if let rubric = plan.rubric {
      try index.require(rubric: rubric, orOneOf: workspace.rubrics().records.map(\.record.id))
    }
    let window = CoachingRecords.window(from: plan.from, to: plan.to, newest: try newest(of: agent))
    let evaluations = try window.map { try facts(of: agent, in: $0) } ?? []
    let rubric = plan.rubric ?? evaluations.mostUsedRubric
    let search = ColleagueSearch(index: index, people: people, agent: agent, evaluations: evaluations)
    let rubrics = try rubric.map { try index.rubrics([$0], in: workspace) } ?? []
    let colleagues = try window.map { try search.colleagues(by: rubrics, in: $0) }
    let used = Set(evaluations.filter { $0.isHeadline && $0.rubric == rubric }.map(\.version))
    try rubrics.filter { used.contains($0.version) }.max { $0.version < $1.version }?.requireCriteria(plan.focus)
    return CoachingRecords(
      agent: agent, rubric: rubric, window: window, evaluations: evaluations, rubrics: rubrics,
      colleagues: colleagues ?? .init(), chosen: plan.focus, people: people,
      settings: workspace.settings().value ?? Settings(),
      today: Day(of: now),
      evaluation: { [workspace] id in
        let submittedAt = evaluations.first { $0.id == id }?.submittedAt
        return (try? workspace.evaluation(id, submittedAt: submittedAt))?.value?.record
      })
  }

  /// Returns when the newest contact was that counts, by the rubric where one is named and up to the last day where
  /// that is named; one of the future only where there is no other.
  private func newest(of agent: People.Agent) throws -> Date? {
    guard plan.to == nil else { return nil }
    var (past, future): (Date?, Date?) = (nil, nil)
    try index.visit(query(of: agent, rubric: plan.rubric)) { facts in
      guard facts.isHeadline, let date = facts.occurredAt else { return true }
      if date <= now { past = max(past ?? date, date) } else { future = max(future ?? date, date) }
      return true
    }
    return past ?? future
  }

  private func facts(of agent: People.Agent, in window: DayWindow) throws -> [EvaluationFacts] {
    var query = query(of: agent)
    query.terms.append(.days(of: window))
    return try index.evaluations(query)
  }

  private func query(of agent: People.Agent, rubric: String? = nil) -> Query {
    Query([.agents([agent.id])] + (rubric.map { [.rubric($0)] } ?? []))
  }
}
