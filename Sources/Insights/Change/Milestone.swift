import Notation
import QualityModel
import Statistics

/// Whether a mean that is aimed at was reached.
package struct Milestone: Hashable, Sendable {
  /// What is aimed at: `score` or `customerRating`.
  package var measure: String
  /// The mean to reach, 0–100.
  package var target: Double
  /// Whether the cohort's mean before reached it; `nil` where it has no interval.
  package var before: Bool?
  /// The same after.
  package var after: Bool?
  /// How many agents' means reached it before.
  package var agentsBefore: Int
  /// The same after.
  package var agentsAfter: Int
  /// How many agents there are.
  package var agents: Int

  init(_ name: String, target: Double, _ group: ComparedGroup, _ agents: [AgentPeriods]) {
    let complete = agents.filter(\.isComplete)
    measure = name
    self.target = target
    before = Self.isReached(target, by: group.before)
    after = Self.isReached(target, by: group.after)
    agentsBefore = complete.count { ($0.before.mean ?? 0) >= target }
    agentsAfter = complete.count { ($0.after.mean ?? 0) >= target }
    self.agents = complete.count
  }

  private static func isReached(_ target: Double, by mean: Estimate) -> Bool? {
    guard mean.undefined == nil, let value = mean.value else { return nil }
    return value >= target
  }
}

extension Milestone: Encodable {
  /// Writes every key; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "measure": measure, "target": target, "before": before, "after": after, "agentsBefore": agentsBefore,
      "agentsAfter": agentsAfter, "agents": agents,
    ])
  }
}
