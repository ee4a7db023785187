import QualityModel

extension Sequence<ScoreTally> {
  /// The tallies of each agent as one, by the agents' ids: in one order, so that an answer never moves by a bit.
  var byAgent: [ScoreTally] {
    let added = reduce(into: [String: ScoreTally]()) { agents, tally in
      guard var agent = agents[tally.agent] else {
        agents[tally.agent] = ScoreTally(
          group: nil, agent: tally.agent, month: nil, evaluations: tally.evaluations, scores: tally.scores,
          ratings: tally.ratings, failed: tally.failed)
        return
      }
      agent.evaluations += tally.evaluations
      agent.scores += tally.scores
      agent.ratings += tally.ratings
      agent.failed += tally.failed
      agents[tally.agent] = agent
    }
    return added.values.filter { $0.evaluations > 0 }.sorted { $0.agent < $1.agent }
  }
}
