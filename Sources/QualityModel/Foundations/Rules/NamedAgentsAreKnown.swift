/// The agents of a study or a coaching plan are listed, or were evaluated.
package struct NamedAgentsAreKnown: StudyRule, PlanRule {
  package let name = "unknown-agent"
  package let explanation = """
    A study or a coaching plan names an agent who is not in `people.yaml` and was never evaluated. The agent may
    be new; more often the id is mistyped, and the agent who was meant is left out.
    """

  package init() {}

  /// Returns one warning for each unknown agent of a study.
  package func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding] {
    let groups = [("cohort", workshop.cohort), ("comparison", workshop.comparison)]
    let named = groups.flatMap { key, agents in
      agents.enumerated().map { (agent: $0.element, path: RecordPath([.key(key), .index($0.offset)])) }
    }
    return findings(in: named, among: surroundings.agents)
  }

  /// Returns a warning if the agent of a plan is unknown.
  package func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding] {
    findings(in: [(agent: plan.agent, path: RecordPath([.key("agent")]))], among: surroundings.agents)
  }

  private func findings(in named: [(agent: String, path: RecordPath)], among agents: Set<String>) -> [Finding] {
    let unknown = named.filter { !agents.contains($0.agent) }
    guard !unknown.isEmpty else { return [] }
    let known = agents.sorted()
    return unknown.enumerated().map { number, unknown in
      // Comparing words takes long; after twenty suggestions no one reads them.
      let suggestion = number < 20 ? Suggestion.help(for: unknown.agent, among: known) : nil
      return finding(
        .unknown(unknown.agent), help: suggestion ?? "list the agent in `people.yaml`, or correct the id",
        at: unknown.path, severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ agent: String) -> Self {
    "there is no agent `\(agent.prefix(90))`: not listed and never evaluated"
  }
}
