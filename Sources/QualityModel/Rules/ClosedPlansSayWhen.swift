/// A plan that was closed says when.
public struct ClosedPlansSayWhen: CoachingRule {
  /// The stable name.
  public let name = "closed-without-moment"
  /// What `explain` tells.
  public let explanation = """
    The next session with the same agent closes a plan and keeps what became of it. `closedAt` is that moment; without
    it the record does not show how long the plan held.
    """

  /// Creates the rule.
  public init() {}

  /// Returns a finding if a closed plan does not say when it was closed.
  public func findings(in plan: CoachingPlan) -> [Finding] {
    guard plan.status == .closed, plan.closedAt == nil else { return [] }
    return [finding(.noMoment, help: "add `closedAt`, or let the status be `agreed`", at: ["status"])]
  }
}

extension Finding.Message {
  fileprivate static let noMoment: Self = "the plan was closed, and does not say when"
}
