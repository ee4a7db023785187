import QualityModel

extension WorkshopPlanning {
  /// How many evaluations of each agent it takes to see the smallest change worth having, with a power of 80 %.
  package enum Need: Hashable, Sendable {
    /// So many before, and as many after.
    case evaluations(Int)
    /// No number is enough with so few agents: at best a change of so many points would be seen.
    case moreAgents(best: Double)
    /// It cannot be computed, for this reason.
    case unknown(String)
  }

  /// How many evaluations it takes.
  package var need: Need {
    guard design.detectable != nil else { return .unknown("it takes two agents in each group to see any change") }
    guard let variance else { return .unknown("too few to tell how scores vary by themselves") }
    guard let change = workshop.smallestChange else { return .unknown("no smallest change is named") }
    if let needed = design.evaluations(toSee: change, variance) { return .evaluations(needed) }
    return .moreAgents(best: design.smallestChange(evaluations: 1e9, variance) ?? 0)
  }

  /// The smallest change that would be seen if every agent had as many evaluations after as there are before now, in
  /// points; `nil` where an agent has none, or where it cannot be computed.
  package var detectableNow: Double? {
    guard let variance, !agents.isEmpty, agents.allSatisfy({ $0.before.evaluations > 0 }) else { return nil }
    // The variance of a mean goes with 1/n, so that it is the harmonic mean that counts.
    let inverse = agents.reduce(0) { $0 + 1 / Double($1.before.evaluations) }
    return design.smallestChange(evaluations: Double(agents.count) / inverse, variance)
  }

  /// The unweighted mean of a group's agents before; `nil` where none has a score.
  package func baseline(of group: Group) -> Double? {
    let means = agents.filter { $0.group == group }.compactMap(\.before.mean)
    return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
  }

  /// Returns how many evaluations an agent still needs before; `nil` where it cannot be computed.
  package func missing(before agent: Agent) -> Int? {
    guard case .evaluations(let needed) = need else { return nil }
    return max(0, needed - agent.before.evaluations)
  }
}
