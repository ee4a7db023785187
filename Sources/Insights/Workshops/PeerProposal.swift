package import QualityModel

/// A peer who scored much like one of the cohort before the workshop, and so can be compared with them.
package struct PeerProposal: Hashable, Sendable, Encodable {
  /// The peer's id.
  package let agent: String
  /// The mean score before, in percent.
  package let mean: Double
  /// How many evaluations it is the mean of.
  package let evaluations: Int
  /// The agent of the cohort who is matched.
  package let like: String
  /// The peer's mean less that agent's, in points.
  package let difference: Double

  /// The fewest evaluations that make a baseline.
  package static let fewest = 3

  /// Returns for each agent of the cohort, the lowest score first, the nearest peer who is not matched yet.
  /// - Parameter before: the scores in the window before, by agent.
  package static func all(for cohort: [String], _ before: [ScoreTally]) -> [PeerProposal] {
    let trained = Set(cohort)
    let scored = before.byAgent.compactMap { tally in tally.scores.mean.map { (tally, mean: $0) } }
      .sorted { ($0.mean, $0.0.agent) < ($1.mean, $1.0.agent) }
    var peers = scored.filter { !trained.contains($0.0.agent) && $0.0.scores.count >= fewest }
    return scored.filter { trained.contains($0.0.agent) }.compactMap { member in
      let next = peers.firstIndex { $0.mean >= member.mean } ?? peers.endIndex
      let neighbours = [next - 1, next].filter(peers.indices.contains)
      guard let nearest = neighbours.min(by: { abs(peers[$0].mean - member.mean) < abs(peers[$1].mean - member.mean) })
      else { return nil }
      let peer = peers.remove(at: nearest)
      return PeerProposal(
        agent: peer.0.agent, mean: peer.mean, evaluations: peer.0.scores.count, like: member.0.agent,
        difference: peer.mean - member.mean)
    }
  }
}
