package import Notation
package import QualityModel

extension AgentScorecard {
  /// What an agent is coached on, and what became of what came before.
  package struct Coaching: Hashable, Sendable {
    /// What was agreed and is still open, the newest session first.
    package var current: [CurrentFocus]
    /// What is closed, the newest session first.
    package var past: [PastFocus]

    /// Sorts an agent's plans; drafts are not agreed yet.
    /// - Parameter followUps: how far the open ones are.
    package init(_ plans: [CoachingPlan] = [], followUps: [FollowUp] = []) {
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
  package struct CurrentFocus: Hashable, Sendable {
    /// The plan's id.
    package var plan: String
    /// What was agreed.
    package var focus: CoachingPlan.Focus
    /// The day of the session.
    package var held: Day
    /// The day of the follow-up.
    package var due: Day?
    /// How far it is; `nil` where that cannot be determined.
    package var followUp: FollowUp?
  }

  /// One criterion that a closed plan was about; its verdict is the focus's outcome.
  package struct PastFocus: Hashable, Sendable {
    /// The plan's id.
    package var plan: String
    /// What was agreed, with its outcome.
    package var focus: CoachingPlan.Focus
    /// The day of the session.
    package var held: Day
  }
}

extension AgentScorecard.Coaching: Encodable {
  /// Writes both lists.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "current": current, "past": past,
    ])
  }
}

extension AgentScorecard.CurrentFocus: Encodable {
  /// Writes what is not known as `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "plan": plan, "criterion": focus.criterion, "title": focus.title, "held": held, "due": due, "from": focus.from,
      "target": focus.target, "commitment": focus.commitment, "state": followUp?.state.rawValue,
      "have": followUp?.have, "need": followUp?.need, "verdict": followUp?.verdict, "sentence": followUp?.sentence,
    ])
  }
}

extension AgentScorecard.PastFocus: Encodable {
  /// Writes what is not known as `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "plan": plan, "criterion": focus.criterion, "title": focus.title, "held": held, "from": focus.from,
      "target": focus.target, "verdict": focus.outcome?.verdict, "sentence": focus.outcome?.sentence,
      "change": focus.outcome?.change, "n": focus.outcome?.n,
    ])
  }
}
