import QualityModel
import Statistics

extension FollowUp: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "plan": plan, "agent": agent.id, "name": agent.name, "criterion": criterion, "title": title, "held": held,
      "due": due, "state": state.rawValue, "have": have, "need": need, "verdict": verdict, "reason": reason,
      "sentence": sentence, "beforeDays": beforeDays, "afterDays": afterDays, "before": before, "after": after,
      "change": change, "uncoached": uncoached, "peers": peers, "difference": difference, "rebound": rebound,
      "cautions": cautions, "commitment": commitment, "disagreement": disagreement,
    ])
  }
}
