package import Insights
import Notation
import QualityModel
import Statistics

extension FollowUp: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "plan": figures.plan, "agent": figures.agent.id, "name": figures.agent.name, "criterion": figures.criterion,
      "title": figures.title, "held": figures.held,
      "due": figures.due, "state": figures.state.rawValue, "have": figures.have, "need": figures.need,
      "verdict": verdict, "reason": reason,
      "sentence": sentence, "beforeDays": figures.beforeDays, "afterDays": figures.afterDays, "before": figures.before,
      "after": figures.after,
      "change": figures.change, "uncoached": figures.uncoached, "peers": figures.peers,
      "difference": figures.difference, "rebound": figures.rebound,
      "cautions": cautions.map(\.sentence), "commitment": figures.commitment, "disagreement": figures.disagreement,
    ])
  }
}

extension FollowUpList: Encodable {
  /// Writes the key that `docs/formats.md` lists, and the outcomes of closed plans.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write(["followUps": followUps, "past": past.map(Self.outcomes)])
  }

  private static func outcomes(of plan: CoachingPlan) -> JSONMembers {
    JSONMembers([
      "plan": plan.id, "agent": plan.agent, "held": plan.held, "closedAt": plan.closedAt,
      "focus": plan.focus.map { focus in
        JSONMembers([
          "criterion": focus.criterion, "title": focus.title, "commitment": focus.commitment, "outcome": focus.outcome,
        ])
      },
    ])
  }
}
