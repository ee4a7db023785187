import Notation
package import QualityModel
package import Statistics

/// How one agent is doing: `agent A --json`.
///
/// Only submitted and disputed evaluations for monitoring and workshops count; the others are counted apart. Every
/// mean is over evaluations, its interval by t, since all of them are of one person.
package struct AgentScorecard: Hashable, Sendable {
  /// The agent.
  package var agent: People.Agent
  /// The days asked for.
  package var days: DayRange
  /// The rubric asked for; `nil` where all count.
  package var rubric: String?
  /// How many evaluations count.
  package var evaluations: Int
  /// How many of them there are by each rubric, the most used first.
  package var rubrics: [RubricCount]
  /// The mean score.
  package var score: Estimate
  /// The band of the mean, by the rubric used most and, of two, the one that comes first by id; `nil` without a mean.
  package var band: String?
  /// The mean score to reach.
  package var target: Double
  /// What no mean score is rounded across: the target, and where the bands of the rubric used most begin; not written.
  package var edges: [Double]
  /// The mean customer rating to reach, which none is rounded across; not written.
  package var ratingTarget: Double
  /// The shares that failed, that reached the target, and in each band.
  package var outcomes: Outcomes
  /// What colleagues come to over the same time.
  package var colleagues: Colleagues
  /// The mean customer rating.
  package var customerRating: Estimate
  /// The share of contacts in which the customer's issue was resolved, in percent, with Wilson's interval.
  package var resolved: Estimate
  /// The mean score of each month in which something was evaluated, oldest first.
  package var byMonth: [Month]
  /// How many evaluations are counted under the month of their submission, because the time of the contact is not
  /// known.
  package var datedBySubmission: Int
  /// Every section in which something counted, by rubric and in the rubric's order.
  package var sections: [SectionRecord]
  /// Every criterion that was counted at least once, by rubric and in the rubric's order.
  package var criteria: [CriterionRecord]
  /// How many evaluations are missing from `criteria`, because their rubric's version could not be read.
  package var withoutRubric: Int
  /// Misses and opportunities by critical class.
  package var critical: [String: CriticalCount]
  /// The criteria on which the agent is furthest above everyone else; none of them is a gap too.
  package var strengths: [Strength]
  /// The criteria that cost the agent most points.
  package var gaps: [Gap]
  /// How many submitted evaluations are kept apart, by purpose.
  package var apart: [String: Int]
  /// What the agent is coached on, and what became of it.
  package var coaching: Coaching
  /// The newest evaluations that count, the newest contact first.
  package var newest: [EvaluationList.Row]

  /// The fewest counted evaluations for a criterion to be called a strength or a gap.
  package static let enough = 5
  /// The most evaluations that are named.
  package static let mostNamed = 100

  /// How often a rubric was used.
  package struct RubricCount: Hashable, Sendable, Encodable {
    /// The rubric's id.
    package var rubric: String
    /// How many evaluations there are by it.
    package var evaluations: Int
  }

  /// The mean score of one month.
  package struct Month: Hashable, Sendable, Encodable {
    /// The month, `YYYY-MM`.
    package var month: String
    /// The mean score.
    package var score: Estimate
    /// The colleagues' mean score in that month.
    package var team: Estimate
  }

  /// The agents that an agent is compared with.
  package struct Colleagues: Hashable, Sendable, Encodable {
    /// The team they share; `nil` where it is everyone else.
    package var team: String?
    /// How many of them were evaluated.
    package var agents: Int
    /// Their mean score over evaluations, with an interval by agent.
    package var score: Estimate

    /// Writes a missing team as `null`.
    package func encode(to encoder: any Encoder) throws {
      try encoder.write([
        "team": team, "agents": agents, "score": score,
      ])
    }
  }
}
