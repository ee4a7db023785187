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
      "cautions": cautions, "commitment": figures.commitment, "disagreement": figures.disagreement,
    ])
  }
}
