/// An agent has one coaching plan that is being prepared.
package struct OneDraftForEachAgent: PlanRule {
  package let name = "several-drafts"
  package let explanation = """
    There are two drafts of a coaching plan for the same agent, as when two people began one. `coach` takes up the one
    begun last, and what was said in the other is forgotten. Take over what matters, and remove the other file.
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
    "`coach \(agent.prefix(90))` takes up the draft `\(open.prefix(90))`, and passes this one by"
  }
}
