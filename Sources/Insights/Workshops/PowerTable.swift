import Notation
import QualityModel

/// The smallest change that would be seen, by evaluations of each agent and by agents: `workshop power`.
package struct PowerTable: Hashable, Sendable, Encodable {
  /// The id of the rubric whose scores vary so.
  package let rubric: String
  /// How scores vary by themselves; `nil` where there are too few to tell.
  package let variance: ChangeVariance?
  /// Whether as many untrained peers are beside the agents.
  package let isCompared: Bool
  /// The numbers of trained agents, a column each.
  package let agents: [Int]
  /// A row for each number of evaluations; none where there are too few to tell.
  package let rows: [Row]

  /// A number of evaluations with what it shows.
  package struct Row: Hashable, Sendable, Encodable {
    /// How many evaluations each agent has before, and after.
    package let evaluations: Int
    /// The smallest change that would be seen with a power of 80 %, in points, for each number of agents; `nil` under
    /// two.
    package let changes: [Double?]
  }

  /// The numbers of agents in the table by default.
  package static let usualAgents = [5, 8, 12, 20, 30]
  /// The numbers of evaluations in the table by default.
  package static let usualEvaluations = [2, 3, 5, 8, 12, 20]

  package init(
    rubric: String, variance: ChangeVariance?, isCompared: Bool, agents: [Int] = Self.usualAgents,
    evaluations: [Int] = Self.usualEvaluations
  ) {
    self.rubric = rubric
    self.variance = variance
    self.isCompared = isCompared
    self.agents = agents
    // Each design's critical effect is found by bisection: once for a column, not for a cell.
    let effects = agents.map { StudyDesign(cohort: $0, comparison: isCompared ? $0 : 0).detectable }
    rows =
      variance.map { variance in
        evaluations.map { number in
          Row(
            evaluations: number,
            changes: effects.map { $0.map { $0 * variance.ofChanges(evaluations: Double(number)) } })
        }
      } ?? []
  }

  /// Writes the table; how scores vary is `null` where there are too few to tell.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "rubric": rubric, "variance": variance, "compared": isCompared, "agents": agents, "rows": rows,
    ])
  }
}
