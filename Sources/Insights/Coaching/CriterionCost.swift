public import QualityModel
public import Statistics

/// What one criterion costs an agent, with the arithmetic: weight × shortfall × how often it applies.
public struct CriterionCost: Hashable, Sendable {
  /// The criterion's id.
  public var criterion: String
  /// Its title.
  public var title: String
  /// Whom a miss hurts; `nil` where it is not critical.
  public var critical: Criterion.CriticalClass?
  /// Dealings or contact between people.
  public var dimension: Criterion.Dimension?
  /// What was achieved or what it took.
  public var lens: Criterion.Lens?
  /// How often it counted for the agent.
  public var opportunities: Int
  /// How often it was a miss.
  public var misses: Int
  /// In how many evaluations something was lacking.
  public var fellShort: Int
  /// The mean effective weight, in percentage points.
  public var weight: Double
  /// The share of the agent's evaluations in which it counted, 0…1.
  public var applies: Double
  /// The agent's mean as answered.
  public var mean: Estimate
  /// The agent's mean drawn towards the team's as far as chance alone would scatter it (empirical Bayes).
  public var shrunkMean: Double
  /// The colleagues' mean.
  public var team: Estimate
  /// What it costs per evaluation, from `shrunkMean`: weight × (100 − shrunkMean)/100 × applies, in percentage points.
  public var cost: Estimate
  /// What it cost per evaluation as answered, in percentage points.
  public var observedCost: Double
  /// Whether the agent or the process falls short.
  public var cause: Cause
  /// The share of the agent's shortfall that colleagues share, 0…1; `nil` where nobody else was asked.
  public var shared: Double?

  /// Who falls short.
  public enum Cause: String, Hashable, Sendable, CaseIterable {
    /// The agent more than colleagues.
    case person
    /// Colleagues fall short alike.
    case process
  }
}
