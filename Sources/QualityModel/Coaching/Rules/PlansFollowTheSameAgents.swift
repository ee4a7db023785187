/// The plan that a coaching plan follows is there, and is the same agent's.
package struct PlansFollowTheSameAgents: PlanRule {
  package let name = "follows-nothing"
  package let explanation = """
    `follows` names the plan whose verdict the session opened with. That plan does not exist, or is another agent's, so
    the agent's history is incomplete. Correct the id, or restore the earlier plan.
    """

  package init() {}

  /// Returns a warning if the earlier plan does not exist, or is another agent's.
  package func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding] {
    guard let earlier = plan.follows else { return [] }
    guard let agent = surroundings.plans[earlier] else {
      let own = surroundings.plans.filter { $0.value == plan.agent && $0.key != plan.id }.keys.sorted()
      let help = Suggestion.help(for: earlier, among: own)
      return [
        finding(
          .missing(earlier), help: help ?? "correct the id, or restore the plan from git or a backup",
          at: ["follows"], severity: .warning)
      ]
    }
    guard agent != plan.agent || earlier == plan.id else { return [] }
    return [
      finding(
        earlier == plan.id ? .itself : .anotherAgent(earlier, agent), help: "name the agent's own earlier plan",
        at: ["follows"], severity: .warning)
    ]
  }
}

extension Finding.Message {
  fileprivate static func missing(_ plan: String) -> Self { "there is no coaching plan `\(plan.prefix(90))`" }
  fileprivate static let itself: Self = "the plan follows itself"
  fileprivate static func anotherAgent(_ plan: String, _ agent: String) -> Self {
    "the plan `\(plan.prefix(90))` belongs to `\(agent.prefix(90))`"
  }
}
