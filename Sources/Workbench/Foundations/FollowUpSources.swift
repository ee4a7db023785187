import Foundation
import Insights
import Notation
import QualityModel
import RecordIndex
import Records

/// What follow-ups are made from: looked up once for a question.
struct FollowUpSources {
  /// Who is who.
  let people: People
  /// The plans without errors, drafts too.
  let plans: UsablePlans
  private let index: RecordIndex
  private let workspace: Workspace
  private let now: Date

  /// - Parameter index: one that knows the small records.
  init(_ world: World, in index: RecordIndex, _ people: People) throws {
    workspace = try world.workspace
    now = world.now()
    plans = try UsablePlans(in: index, among: RecordSurroundings(of: workspace, now: now))
    self.people = people
    self.index = index
  }

  /// Returns what became of plans; those by the same rubric share one look at the evaluations.
  ///
  /// Judging a plan takes far longer than finding it, so that only those are judged which are asked for.
  func followUps(of plans: [CoachingPlan]) throws -> [FollowUp] {
    guard !plans.isEmpty else { return [] }
    let workshops = try index.listing(of: .workshops, in: workspace).records.map(\.record)
    let own = try Dictionary(
      grouping: self.plans.plans(of: Set(plans.map(\.agent)), .agreed, .closed), by: \.agent)
    return try Dictionary(grouping: plans, by: \.rubric.id).sorted { $0.key < $1.key }.flatMap { rubric, plans in
      let evaluations = try evaluations(by: rubric, for: plans)
      let rubrics = try versions(of: rubric)
      let sessions = try self.plans.facts(.agreed, .closed, rubric: rubric, from: plans.map(\.window.from).min())
      return plans.flatMap { plan in
        FollowUp.all(
          of: FollowUpRecords(
            plan: plan, agent: people.agent(plan.agent) ?? People.Agent(id: plan.agent), evaluations: evaluations,
            rubrics: rubrics, plans: own[plan.agent] ?? [], sessions: sessions, workshops: workshops, now: now))
      }
    }
  }

  /// Facts are large: of those who are not coached nothing is kept but what others are coached on.
  private func evaluations(by rubric: String, for plans: [CoachingPlan]) throws -> [EvaluationFacts] {
    guard let start = plans.map({ FollowUpRecords.reach(of: $0) }).min() else { return [] }
    var query = Query.of(rubric)
    query.terms.append(.init(.time(from: start, until: nil)))
    let agents = Set(plans.map(\.agent))
    let criteria = Set(plans.flatMap(\.focus).map(\.criterion))
    var evaluations: [EvaluationFacts] = []
    try index.visit(query, order: Query.Order(.started, isDescending: false)) { facts in
      var facts = facts
      if !agents.contains(facts.agent) { facts.criteria?.removeAll { !criteria.contains($0.criterion) } }
      evaluations.append(facts)
      return true
    }
    return evaluations
  }

  /// Every version with evaluations, and the current one, as far as they can be read.
  private func versions(of rubric: String) throws -> [Rubric] {
    let used = try index.rubrics([rubric], in: workspace)
    guard let current = (try? workspace.rubric(rubric))?.value?.record,
      try !index.rubrics().contains(where: { $0.id == rubric && $0.version == current.version })
    else { return used }
    return used + [current]
  }
}
