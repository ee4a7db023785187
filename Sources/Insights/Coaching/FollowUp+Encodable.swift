import QualityModel
import Statistics

extension FollowUp: Encodable {
  private enum CodingKeys: String, CodingKey {
    case plan, agent, name, criterion, title, held, due, state, have, need, verdict, reason, sentence
    case beforeDays, afterDays, before, after, change, uncoached, peers, difference, rebound, cautions, commitment
    case disagreement
  }

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plan, forKey: .plan)
    try container.encode(agent.id, forKey: .agent)
    try container.encode(agent.name, forKey: .name)
    try container.encode(criterion, forKey: .criterion)
    try container.encode(title, forKey: .title)
    try container.encode(held, forKey: .held)
    try container.encode(due, forKey: .due)
    try container.encode(state.rawValue, forKey: .state)
    try container.encode(have, forKey: .have)
    try container.encode(need, forKey: .need)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(reason, forKey: .reason)
    try container.encode(sentence, forKey: .sentence)
    try container.encode(beforeDays, forKey: .beforeDays)
    try container.encode(afterDays, forKey: .afterDays)
    try container.encode(before, forKey: .before)
    try container.encode(after, forKey: .after)
    try container.encode(change, forKey: .change)
    try container.encode(uncoached, forKey: .uncoached)
    try container.encode(peers, forKey: .peers)
    try container.encode(difference, forKey: .difference)
    try container.encode(rebound, forKey: .rebound)
    try container.encode(cautions, forKey: .cautions)
    try container.encode(commitment, forKey: .commitment)
    try container.encode(disagreement, forKey: .disagreement)
  }
}
