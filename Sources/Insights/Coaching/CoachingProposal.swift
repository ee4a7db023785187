package import Notation
package import QualityModel
package import Statistics

/// What an agent's evaluations suggest for a coaching session: `plan A --json`.
///
/// All figures are of one rubric and of the days of `window`; means and costs lie on the 0–100 scale.
@dynamicMemberLookup
package struct CoachingProposal: Hashable, Sendable {
  /// What was measured, and what was chosen by it.
  package var suggestion: CoachingSuggestion
  /// How the talk may go.
  package var conversation: Conversation?
  /// What is doubtful about the whole, a sentence each.
  package var cautions: [String]

  /// What is suggested is read as the proposal's own.
  package subscript<Value>(dynamicMember member: KeyPath<CoachingSuggestion, Value>) -> Value {
    suggestion[keyPath: member]
  }

  /// The fewest counted evaluations for a criterion to enter a plan.
  package static let enough = 5

  /// One behaviour to coach.
  package struct Focus: Hashable, Sendable {
    /// What it costs, with its arithmetic.
    package var cost: CriterionCost
    /// Whether somebody asked for it, rather than the ranking.
    package var isChosen: Bool
    /// The moments it is tied to, the most telling first.
    package var evidence: [CoachingPlan.Moment]
    /// What better looks like, and how to practise it; from the rubric.
    package var coaching: Criterion.Coaching?
    /// What to aim at; `nil` for a process problem.
    package var goal: Goal?
  }

  /// What to aim at, and what it takes to see it.
  package struct Goal: Hashable, Sendable {
    /// The agent's mean now, with its interval.
    package var from: Estimate
    /// The mean to reach, 0–100.
    package var to: Double
    /// Where the target comes from, in a few words.
    package var basis: String
    /// The day of the follow-up.
    package var by: Day
    /// Evaluations after the session that show such a change 80 times in 100, at least 5; `nil` where that cannot be
    /// told.
    package var evaluations: Int?
    /// Evaluations to be expected until then; `nil` where nobody knows.
    package var expected: Int?
    /// The day on which `evaluations` will be there at that pace; `nil` where they are expected by `by`, or nobody knows.
    package var enoughBy: Day?
    /// The smallest change that `expected` would show 80 times in 100, in points; `nil` where that cannot be told.
    package var detectable: Double?
    /// How much single evaluations of the agent scatter on it, as a standard deviation in points; `nil` where that
    /// cannot be told.
    package var noise: Double?
  }

  /// What the agent does well.
  package struct Strength: Hashable, Sendable {
    /// The criterion's figures.
    package var cost: CriterionCost
    /// How far the agent's mean lies above the colleagues', drawn towards them, in points.
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
    /// Why not yet, a sentence.
    package var reason: String
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

  /// How the talk may go: GROW (Whitmore 1992, Coaching for Performance) made specific to the focus.
  package struct Conversation: Hashable, Sendable {
    /// The sentence to begin with: the strength and its moment.
    package var opening: String
    /// The steps in order: goal, reality, options, will.
    package var steps: [Step]
    /// How the agent's motivators come in, in the order of `people.yaml`.
    package var motivators: [Motivator]
    /// How the agent likes to be coached; `nil` where nobody knows.
    package var prefers: String?

    /// One step of the talk.
    package struct Step: Hashable, Sendable, Encodable {
      /// What it is called: Goal, Reality, Options, Will.
      package var name: String
      /// Questions and prompts.
      package var lines: [String]
    }

    /// One thing that moves the agent.
    package struct Motivator: Hashable, Sendable, Encodable {
      /// Which: recognition, mastery, autonomy, career, team, pay, or a word of the workspace's own.
      package var name: String
      /// How it comes in, in terms of this plan's figures and moments.
      package var sentence: String
    }
  }
}
