package import Insights
import Notation
package import QualityModel
import RecordIndex
import Records

/// Reviews what became of coached behaviours.
package struct ReviewFollowUps: Sendable {
  /// The agent's id or name; `nil` for every agent.
  package var agent: String?

  package init(agent: String? = nil) { self.agent = agent }

  /// What became of agreed plans, and what keeps others out.
  package struct Answer: Sendable {
    /// The agent that was asked for; `nil` for all.
    package var agent: People.Agent?
    /// What was agreed, and what is closed.
    package var list: FollowUpList
    /// What is wrong with plans; those with errors are left out.
    package var findings: [Finding]
    /// How many plans are left out.
    package var leftOut: Int { Set(findings.compactMap(\.place?.file)).count }
  }

  /// Answers with the follow-ups of agreed plans; throws `NotFound` with the nearest agent.
  package func perform(in world: World) throws -> Answer {
    let world = world.readingOnce
    let people = try world.workspace.people().value ?? People()
    return try world.asking(.smallRecords) { try answer(in: world, from: $0, people) }
  }

  /// The same from an index that is up to date already.
  func answer(in world: World, from index: RecordIndex, _ people: People) throws -> Answer {
    let agent = try agent.map { try index.agent(named: $0, among: people) }
    let sources = try FollowUpSources(world, in: index, people)
    let agents = agent.map { Set([$0.id]) }
    let followUps = try sources.followUps(of: sources.plans.plans(of: agents, .agreed))
    return Answer(
      agent: agent, list: FollowUpList(followUps, past: try sources.plans.plans(of: agents, .closed)),
      findings: sources.plans.errors)
  }
}

extension RecordIndex {
  /// Returns how many follow-ups of agreed plans are due, overdue or measurable.
  ///
  /// Evaluations are counted only for one whose day is still to come, and no further than it takes.
  func followUpsDue(of plans: [CoachingPlan], today: Day) throws -> Int {
    try plans.reduce(0) { count, plan in
      guard let due = plan.due else { return count }
      return try count + plan.focus.count { try due <= today || isMeasurable($0, of: plan) }
    }
  }

  /// Returns whether a focus has the evaluations that it takes.
  private func isMeasurable(_ focus: CoachingPlan.Focus, of plan: CoachingPlan) throws -> Bool {
    var query = Query.of(plan.rubric.id)
    query.terms += [.agents([plan.agent]), .init(.time(from: plan.held.end, until: nil))]
    let need = CoachingPlan.need(of: focus)
    var have = 0
    try visit(query) { facts in
      let counts = facts.isHeadline && facts.criteria?.contains { $0.criterion == focus.criterion } == true
      if counts { have += 1 }
      return have < need
    }
    return have >= need
  }
}
