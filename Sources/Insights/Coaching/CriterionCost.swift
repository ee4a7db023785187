package import QualityModel
package import Statistics

/// What one criterion costs an agent, with the arithmetic: weight × shortfall × how often it applies.
package struct CriterionCost: Hashable, Sendable {
  /// The criterion's id.
  package var criterion: String
  /// Its title.
  package var title: String
  /// Who is affected by a miss; `nil` where it is not critical.
  package var critical: Criterion.CriticalClass?
  /// Dealings or contact between people.
  package var dimension: Criterion.Dimension?
  /// What was achieved or what it took.
  package var lens: Criterion.Lens?
  /// How often it counted for the agent.
  package var opportunities: Int
  /// How often it was a miss.
  package var misses: Int
  /// In how many evaluations something was lacking.
  package var fellShort: Int
  /// The mean effective weight, in percentage points.
  package var weight: Double
  /// The share of the agent's evaluations in which it counted, 0…1.
  package var applies: Double
  /// The agent's mean as answered.
  package var mean: Estimate
  /// The agent's mean drawn towards the team's as far as chance alone would scatter it (empirical Bayes).
  package var shrunkMean: Double
  /// The colleagues' mean.
  package var team: Estimate
  /// What it costs per evaluation, from `shrunkMean`: weight × (100 − shrunkMean)/100 × applies, in percentage points.
  package var cost: Estimate
  /// What it cost per evaluation as answered, in percentage points.
  package var observedCost: Double
  /// Whether the agent or the process falls short.
  package var cause: Cause
  /// The share of the agent's shortfall that colleagues share, 0…1; `nil` where no one else has answers.
  package var shared: Double?

  /// Who falls short.
  package enum Cause: String, Hashable, Sendable, CaseIterable {
    /// The agent more than colleagues.
    case person
    /// Colleagues fall short alike.
    case process
  }
}
