/// The agent of a coaching plan is listed, or was evaluated.
public struct CoachedAgentsAreKnown: PlanRule {
  /// The stable name, which is that of the rule about studies.
  public let name = StudyAgentsAreKnown().name
  /// What `explain` tells.
  public let explanation = StudyAgentsAreKnown().explanation

  /// Creates the rule.
  public init() {}

  /// Returns a warning if nobody knows the agent.
  public func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding] {
    guard !surroundings.agents.contains(plan.agent) else { return [] }
    let help = Suggestion.help(for: plan.agent, among: surroundings.agents.sorted())
    return [
      finding(
        .unknown(plan.agent), help: help ?? "list the agent in `people.yaml`, or correct the id", at: ["agent"],
        severity: .warning)
    ]
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ agent: String) -> Self { "nobody knows an agent `\(agent.prefix(90))`" }
}
