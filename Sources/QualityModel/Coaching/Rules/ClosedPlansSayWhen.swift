/// A plan that was closed says when.
package struct ClosedPlansSayWhen: CoachingRule {
  package let name = "closed-without-moment"
  package let explanation = """
    The next session with the same agent closes a plan and keeps what became of it. `closedAt` is that moment; without
    it the record does not show how long the plan held.
    """

  package init() {}

  /// Returns a finding if a closed plan does not say when it was closed.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    guard plan.status == .closed, plan.closedAt == nil else { return [] }
    return [finding(.noMoment, help: "add `closedAt`, or set the status to `agreed`", at: ["status"])]
  }
}

extension Finding.Message {
  fileprivate static let noMoment: Self = "the plan was closed, but the time is missing"
}
