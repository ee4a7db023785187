package import Notation
package import QualityModel
package import Statistics

/// What an agent's evaluations suggest for a coaching session: `plan A --json`.
///
/// All figures are of one rubric and of the days of `window`; means and costs are on the 0–100 scale.
@dynamicMemberLookup
package struct CoachingProposal: Hashable, Sendable {
  /// What was measured, and what was chosen by it.
  package var suggestion: CoachingSuggestion
  /// What is doubtful about the whole.
  package var cautions: [CoachingCaution]

  /// What is suggested is read as the proposal's own.
  package subscript<Value>(dynamicMember member: KeyPath<CoachingSuggestion, Value>) -> Value {
    suggestion[keyPath: member]
  }

  /// The fewest counted evaluations for a criterion to enter a plan.
  package static let enough = Enough.evaluations

  /// One behaviour to coach.
  package struct Focus: Hashable, Sendable {
    /// What it costs, with its arithmetic.
    package var cost: CriterionCost
    /// Whether it was chosen, rather than taken from the ranking.
    package var isChosen: Bool
    /// The moments it is tied to, the most telling first.
    package var evidence: [CoachingPlan.Moment]
    /// What better looks like, and how to practise it; from the rubric.
    package var coaching: Criterion.Coaching?
    /// What to aim at; `nil` for a process problem.
    package var goal: Goal?
    /// The colleague who is clearly ahead on it: the name, or the id where only that is known; `nil` where no one is.
    package var leader: String?
  }

  /// What to aim at, and what it takes to see it.
  package struct Goal: Hashable, Sendable {
    /// The agent's mean now, with its interval.
    package var from: Estimate
    /// The mean to reach, 0–100.
    package var to: Double
    /// Where the target comes from.
    package var basis: Basis
    /// The day of the follow-up.
    package var by: Day
    /// Evaluations after the session that show such a change 80 times in 100, at least 5; `nil` where that cannot be
    /// determined.
    package var evaluations: Int?
    /// Evaluations to be expected until then; `nil` where it is not known.
    package var expected: Int?
    /// The day on which `evaluations` will be there at that pace; `nil` where they are expected by `by`, or no one
    /// knows.
    package var enoughBy: Day?
    /// The smallest change that `expected` would show 80 times in 100, in points; `nil` where that cannot be
    /// determined.
    package var detectable: Double?
    /// How much single evaluations of the agent scatter on it, as a standard deviation in points; `nil` where that
    /// cannot be determined.
    package var noise: Double?

    /// Where a target comes from.
    package enum Basis: Hashable, Sendable {
      /// The workspace's target for scores.
      case scoreTarget(Double)
      /// The mean of so many colleagues, of the team that is named, rounded up to a whole 5.
      case colleagues(Int, team: String?, mean: Double)
      /// The agent has full marks already.
      case fullMarks
      /// The smallest rise worth agreeing on, in points above the mean now.
      case smallestRise(Double)
    }
  }

  /// What the agent does well.
  package struct Strength: Hashable, Sendable {
    /// The criterion's figures.
    package var cost: CriterionCost
    /// How far the agent's mean is above the colleagues', drawn towards them, in points.
    package var lead: Double
    /// Whether it stands out against the team; else it is what the agent does most reliably.
    package var standsOut: Bool
    /// The best moment; `nil` where no evaluation shows one.
    package var moment: CoachingPlan.Moment?
    /// The rubric's words for the behaviour.
    package var coaching: Criterion.Coaching?
  }

  /// A criterion that is not to be coached yet.
  package struct Withheld: Hashable, Sendable {
    /// What it costs.
    package var cost: CriterionCost
    /// The share of contacts resolved, in percent.
    package var resolved: Estimate
    /// The share that it waits for, in percent.
    package var target: Double
  }

  /// A criterion that counted too seldom.
  package struct TooFew: Hashable, Sendable {
    /// The criterion's id.
    package var criterion: String
    /// Its title.
    package var title: String
    /// How often it counted.
    package var n: Int
  }
}
