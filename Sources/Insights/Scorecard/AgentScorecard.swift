import Notation
public import QualityModel
public import Statistics

/// How one agent is doing: `agent A --json`.
///
/// Only submitted and disputed evaluations for monitoring and workshops count; the others are counted apart. Every
/// mean is over evaluations, its interval by t, since all of them are of one person.
public struct AgentScorecard: Hashable, Sendable {
  /// The agent.
  public var agent: People.Agent
  /// The days asked for.
  public var days: DayRange
  /// The rubric asked for; `nil` where all count.
  public var rubric: String?
  /// How many evaluations count.
  public var evaluations: Int
  /// How many of them there are by each rubric, the most used first.
  public var rubrics: [RubricCount]
  /// The mean score.
  public var score: Estimate
  /// The band of the mean, by the rubric used most and, of two, the one that comes first by id; `nil` without a mean.
  public var band: String?
  /// The mean score to reach.
  public var target: Double
  /// What no mean score is rounded across: the target, and where the bands of the rubric used most begin; not written.
  public var edges: [Double]
  /// The shares that failed, that reached the target, and in each band.
  public var outcomes: Outcomes
  /// What colleagues come to over the same time.
  public var colleagues: Colleagues
  /// The mean customer rating.
  public var customerRating: Estimate
  /// The share of contacts in which the customer's issue was resolved, in percent, with Wilson's interval.
  public var resolved: Estimate
  /// The mean score of each month in which something was evaluated, oldest first.
  public var byMonth: [Month]
  /// How many evaluations stand under the month of their submission, because the time of the contact is not known.
  public var datedBySubmission: Int
  /// Every section in which something counted, by rubric and in the rubric's order.
  public var sections: [SectionRecord]
  /// Every criterion that was counted at least once, by rubric and in the rubric's order.
  public var criteria: [CriterionRecord]
  /// How many evaluations are missing from `criteria`, because their rubric's version could not be read.
  public var withoutRubric: Int
  /// Misses and opportunities by critical class.
  public var critical: [String: CriticalCount]
  /// The criteria on which the agent is furthest above everyone else; none of them is a gap too.
  public var strengths: [Strength]
  /// The criteria that cost the agent most points.
  public var gaps: [Gap]
  /// How many submitted evaluations are kept apart, by purpose.
  public var apart: [String: Int]
  /// What the agent is coached on, and what became of it.
  public var coaching: Coaching
  /// The newest evaluations that count, the newest contact first.
  public var newest: [EvaluationList.Row]

  /// The fewest counted evaluations for a criterion to be called a strength or a gap.
  public static let enough = 5
  /// The most evaluations that are named.
  public static let mostNamed = 100

  /// How often a rubric was used.
  public struct RubricCount: Hashable, Sendable, Encodable {
    /// The rubric's id.
    public var rubric: String
    /// How many evaluations there are by it.
    public var evaluations: Int
  }

  /// The mean score of one month.
  public struct Month: Hashable, Sendable, Encodable {
    /// The month, `YYYY-MM`.
    public var month: String
    /// The mean score.
    public var score: Estimate
    /// The colleagues' mean score in that month.
    public var team: Estimate
  }

  /// The agents that an agent is compared with.
  public struct Colleagues: Hashable, Sendable, Encodable {
    /// The team they share; `nil` where it is everyone else.
    public var team: String?
    /// How many of them were evaluated.
    public var agents: Int
    /// Their mean score over evaluations, with an interval by agent.
    public var score: Estimate

    /// Writes a missing team as `null`.
    public func encode(to encoder: any Encoder) throws {
      try encoder.write([
        "team": team, "agents": agents, "score": score,
      ])
    }
  }
}
