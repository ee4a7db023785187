public import Notation
public import QualityModel

extension AgentScorecard {
  /// What an agent is coached on, and what became of what came before.
  public struct Coaching: Hashable, Sendable {
    /// What was agreed and is still open, the newest session first.
    public var current: [CurrentFocus]
    /// What is closed, the newest session first.
    public var past: [PastFocus]

    /// Sorts an agent's plans; drafts are nobody's agreement yet.
    /// - Parameter followUps: how far the open ones are.
    public init(_ plans: [CoachingPlan] = [], followUps: [FollowUp] = []) {
      let plans = plans.sorted { ($1.held, $1.id) < ($0.held, $0.id) }
      current = plans.filter { $0.status == .agreed }.flatMap { plan in
        plan.focus.map { focus in
          CurrentFocus(
            plan: plan.id, focus: focus, held: plan.held, due: plan.due,
            followUp: followUps.first { $0.plan == plan.id && $0.criterion == focus.criterion })
        }
      }
      past = plans.filter { $0.status == .closed }.flatMap { plan in
        plan.focus.map { PastFocus(plan: plan.id, focus: $0, held: plan.held) }
      }
    }
  }

  /// One criterion that an agreed plan is about.
  public struct CurrentFocus: Hashable, Sendable {
    /// The plan's id.
    public var plan: String
    /// What was agreed.
    public var focus: CoachingPlan.Focus
    /// The day of the session.
    public var held: Day
    /// The day of the follow-up.
    public var due: Day?
    /// How far it is; `nil` where that cannot be told.
    public var followUp: FollowUp?
  }

  /// One criterion that a closed plan was about; its verdict is the focus's outcome.
  public struct PastFocus: Hashable, Sendable {
    /// The plan's id.
    public var plan: String
    /// What was agreed, with its outcome.
    public var focus: CoachingPlan.Focus
    /// The day of the session.
    public var held: Day
  }
}

extension AgentScorecard.Coaching: Encodable {
  private enum CodingKeys: String, CodingKey { case current, past }

  /// Writes both lists.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(current, forKey: .current)
    try container.encode(past, forKey: .past)
  }
}

extension AgentScorecard.CurrentFocus: Encodable {
  private enum CodingKeys: String, CodingKey {
    case plan, criterion, title, held, due, from, target, commitment, state, have, need, verdict, sentence
  }

  /// Writes what is not known as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plan, forKey: .plan)
    try container.encode(focus.criterion, forKey: .criterion)
    try container.encode(focus.title, forKey: .title)
    try container.encode(held, forKey: .held)
    try container.encode(due, forKey: .due)
    try container.encode(focus.from, forKey: .from)
    try container.encode(focus.target, forKey: .target)
    try container.encode(focus.commitment, forKey: .commitment)
    try container.encode(followUp?.state.rawValue, forKey: .state)
    try container.encode(followUp?.have, forKey: .have)
    try container.encode(followUp?.need, forKey: .need)
    try container.encode(followUp?.verdict, forKey: .verdict)
    try container.encode(followUp?.sentence, forKey: .sentence)
  }
}

extension AgentScorecard.PastFocus: Encodable {
  private enum CodingKeys: String, CodingKey {
    case plan, criterion, title, held, from, target, verdict, sentence, change, n
  }

  /// Writes what is not known as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plan, forKey: .plan)
    try container.encode(focus.criterion, forKey: .criterion)
    try container.encode(focus.title, forKey: .title)
    try container.encode(held, forKey: .held)
    try container.encode(focus.from, forKey: .from)
    try container.encode(focus.target, forKey: .target)
    try container.encode(focus.outcome?.verdict, forKey: .verdict)
    try container.encode(focus.outcome?.sentence, forKey: .sentence)
    try container.encode(focus.outcome?.change, forKey: .change)
    try container.encode(focus.outcome?.n, forKey: .n)
  }
}
