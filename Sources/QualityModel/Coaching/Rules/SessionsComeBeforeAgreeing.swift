import Notation

/// A coaching plan is agreed on at the session or after it.
package struct SessionsComeBeforeAgreeing: CoachingRule {
  package let name = "agreed-before-session"
  package let explanation = """
    `held` is the day on which coach and agent talked, and `agreedAt` the moment they agreed. A session after that moment
    has not taken place: its follow-up would wait for contacts of the future, and no later session could be recorded.
    """

  package init() {}

  /// Returns a finding if the plan was agreed on before the day of its session.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    guard let agreedAt = plan.agreedAt, case let agreed = Day(of: agreedAt), agreed < plan.held else { return [] }
    return [finding(.before(agreed, plan.held), help: "correct the day of the session, or `agreedAt`", at: ["held"])]
  }
}

extension Finding.Message {
  fileprivate static func before(_ agreed: Day, _ held: Day) -> Self {
    "the session is on \(held), after the plan was agreed on \(agreed)"
  }
}
