/// An agent was trained or is compared with, never both.
package struct AgentsAreInOneGroup: WorkshopRule {
  package let name = "agent-in-both-groups"
  package let explanation = """
    The agent is in the cohort and in the comparison group. A trained agent cannot show what would have
    happened without the training. Keep the agent in one of the two.
    """

  package init() {}

  /// Returns one finding for each agent in both groups, where they are in the comparison.
  package func findings(in workshop: Workshop) -> [Finding] {
    let cohort = Set(workshop.cohort)
    return workshop.comparison.enumerated().compactMap { index, agent in
      guard cohort.contains(agent) else { return nil }
      return finding(
        .inBoth(agent), help: "remove the agent from one of the two", at: ["comparison", .index(index)])
    }
  }
}

extension Finding.Message {
  fileprivate static func inBoth(_ agent: String) -> Self {
    "`\(agent.prefix(90))` is in the cohort and in the comparison group"
  }
}
