/// An agent has one coaching plan that is being prepared.
package struct OneDraftForEachAgent: PlanRule {
  package let name = "several-drafts"
  package let explanation = """
    There are two drafts of a coaching plan for the same agent, as when two people began one. `coach` resumes the one
    begun last and ignores the other. Copy what matters from the other file, and remove it.
    """

  package init() {}

  /// Returns a warning in a draft that a session would not take up.
  package func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding] {
    guard plan.status == .draft, let open = surroundings.openDraft, open != plan.id else { return [] }
    return [
      finding(
        .passedBy(plan.agent, open), help: "copy what matters, then remove this file", at: ["status"],
        severity: .warning)
    ]
  }
}

extension Finding.Message {
  fileprivate static func passedBy(_ agent: String, _ open: String) -> Self {
    "`coach \(agent.prefix(90))` resumes the draft `\(open.prefix(90))` and ignores this one"
  }
}
