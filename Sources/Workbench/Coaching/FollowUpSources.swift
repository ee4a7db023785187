import Foundation
import Insights
import QualityModel
import RecordIndex
import Records

/// What follow-ups are made from, beside the evaluations: read once for a question.
struct FollowUpSources {
  /// Who is who.
  let people: People
  /// The plans without errors, drafts too.
  let plans: [CoachingPlan]
  /// What is wrong with plans.
  let findings: [Finding]
  private let workspace: Workspace
  private let workshops: [Workshop]
  private let now: Date

  init(_ world: World) throws {
    workspace = try world.workspace
    people = workspace.people().value ?? People()
    now = world.now()
    let usable = UsablePlans(among: RecordSurroundings(of: workspace, now: now))
    (plans, findings) = (usable.plans, usable.errors)
    workshops = plans.isEmpty ? [] : workspace.records(of: .workshops).records.map(\.record)
  }

  /// Returns what became of plans; those by the same rubric share one look at the evaluations.
  func followUps(of plans: [CoachingPlan], in index: RecordIndex) throws -> [FollowUp] {
    try Dictionary(grouping: plans, by: \.rubric.id).sorted { $0.key < $1.key }.flatMap { rubric, plans in
      let evaluations = try evaluations(by: rubric, for: plans, in: index)
      let rubrics = try versions(of: rubric, in: index)
      return plans.flatMap { plan in
        FollowUp.all(
          of: FollowUpRecords(
            plan: plan, agent: people.agent(plan.agent) ?? People.Agent(id: plan.agent), evaluations: evaluations,
            rubrics: rubrics, plans: self.plans, workshops: workshops, now: now))
      }
    }
  }

  /// Facts are large: of those who are not coached nothing is kept but what others are coached on.
  private func evaluations(
    by rubric: String, for plans: [CoachingPlan], in index: RecordIndex
  ) throws -> [EvaluationFacts] {
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
  private func versions(of rubric: String, in index: RecordIndex) throws -> [Rubric] {
    let used = try index.rubrics([rubric], in: workspace)
    guard let current = (try? workspace.rubric(rubric))?.value?.record,
      try !index.rubrics().contains(where: { $0.id == rubric && $0.version == current.version })
    else { return used }
    return used + [current]
  }
}
