package import QualityModel

/// Every coached behaviour that waits for its verdict or has one: `follow-up --json`.
package struct FollowUpList: Hashable, Sendable {
  /// What was agreed, the most urgent first: overdue, due, measurable, waiting, then by the day of the follow-up.
  package var followUps: [FollowUp]
  /// Plans that were closed with their verdicts, the newest first.
  package var past: [CoachingPlan]

  /// Puts follow-ups and closed plans in order.
  package init(_ followUps: [FollowUp], past: [CoachingPlan] = []) {
    // A plan's focus criteria stay in its order.
    self.followUps = followUps.enumerated().sorted { left, right in
      (left.element.state.urgency, left.element.due, left.element.plan, left.offset)
        < (right.element.state.urgency, right.element.due, right.element.plan, right.offset)
    }.map(\.element)
    self.past = past.sorted { ($0.held, $0.id) > ($1.held, $1.id) }
  }
}

extension FollowUp.State {
  fileprivate var urgency: Int {
    switch self {
    case .overdue: 0
    case .due: 1
    case .measurable: 2
    case .waiting: 3
    }
  }
}
