public import QualityModel

/// Every coached behaviour that waits for its verdict or has one: `follow-up --json`.
public struct FollowUpList: Hashable, Sendable {
  /// What was agreed, the most urgent first: overdue, due, measurable, waiting, then by the day of the follow-up.
  public var followUps: [FollowUp]
  /// Plans that were closed with their verdicts, the newest first.
  public var past: [CoachingPlan]

  /// Puts follow-ups and closed plans in order.
  public init(_ followUps: [FollowUp], past: [CoachingPlan] = []) {
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

extension FollowUpList: Encodable {
  private enum CodingKeys: String, CodingKey { case followUps, past }
  private enum PastKeys: String, CodingKey { case plan, agent, held, closedAt, focus }
  private enum FocusKeys: String, CodingKey { case criterion, title, commitment, outcome }

  /// Writes the key that `docs/formats.md` lists, and the outcomes of closed plans.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(followUps, forKey: .followUps)
    var list = container.nestedUnkeyedContainer(forKey: .past)
    for plan in past {
      var entry = list.nestedContainer(keyedBy: PastKeys.self)
      try entry.encode(plan.id, forKey: .plan)
      try entry.encode(plan.agent, forKey: .agent)
      try entry.encode(plan.held, forKey: .held)
      try entry.encode(plan.closedAt, forKey: .closedAt)
      var outcomes = entry.nestedUnkeyedContainer(forKey: .focus)
      for focus in plan.focus {
        var outcome = outcomes.nestedContainer(keyedBy: FocusKeys.self)
        try outcome.encode(focus.criterion, forKey: .criterion)
        try outcome.encode(focus.title, forKey: .title)
        try outcome.encode(focus.commitment, forKey: .commitment)
        try outcome.encode(focus.outcome, forKey: .outcome)
      }
    }
  }
}
