import Notation

/// The follow-up of a coaching plan is on the day of the session or later.
package struct FollowUpsComeAfterTheSession: CoachingRule {
  package let name = "due-before-session"
  package let explanation = """
    `due` is the day on which the coach checks whether the coaching helped, from contacts after the session. A day before
    the session has none of those.
    """

  package init() {}

  /// Returns a finding if the follow-up is before the session.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    guard let due = plan.due, due < plan.held else { return [] }
    return [
      finding(.before(due, plan.held), help: "choose a later day, such as 30 days after the session", at: ["due"])
    ]
  }
}

extension Finding.Message {
  fileprivate static func before(_ due: Day, _ held: Day) -> Self {
    "the follow-up is due on \(due), before the session on \(held)"
  }
}
