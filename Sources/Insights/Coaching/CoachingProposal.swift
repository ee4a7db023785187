public import Notation
public import QualityModel
public import Statistics

/// What an agent's evaluations suggest for a coaching session: `plan A --json`.
///
/// All figures are of one rubric and of the days of `window`; means and costs lie on the 0–100 scale.
@dynamicMemberLookup
public struct CoachingProposal: Hashable, Sendable {
  /// What was measured, and what was chosen by it.
  public var suggestion: CoachingSuggestion
  /// How the talk may go.
  public var conversation: Conversation?
  /// What is doubtful about the whole, a sentence each.
  public var cautions: [String]

  /// What is suggested is read as the proposal's own.
  public subscript<Value>(dynamicMember member: KeyPath<CoachingSuggestion, Value>) -> Value {
    suggestion[keyPath: member]
  }

  /// The fewest counted evaluations for a criterion to enter a plan.
  public static let enough = 5

  /// One behaviour to coach.
  public struct Focus: Hashable, Sendable {
    /// What it costs, with its arithmetic.
    public var cost: CriterionCost
    /// Whether somebody asked for it, rather than the ranking.
    public var isChosen: Bool
    /// The moments it is tied to, the most telling first.
    public var evidence: [CoachingPlan.Moment]
    /// What better looks like, and how to practise it; from the rubric.
    public var coaching: Criterion.Coaching?
    /// What to aim at; `nil` for a process problem.
    public var goal: Goal?
  }

  /// What to aim at, and what it takes to see it.
  public struct Goal: Hashable, Sendable {
    /// The agent's mean now, with its interval.
    public var from: Estimate
    /// The mean to reach, 0–100.
    public var to: Double
    /// Where the target comes from, in a few words.
    public var basis: String
    /// The day of the follow-up.
    public var by: Day
    /// Evaluations after the session that show such a change 80 times in 100, at least 5; `nil` where that cannot be
    /// told.
    public var evaluations: Int?
    /// Evaluations to be expected until then; `nil` where nobody knows.
    public var expected: Int?
    /// The day on which `evaluations` will be there at that pace; `nil` where they are expected by `by`, or nobody knows.
    public var enoughBy: Day?
    /// The smallest change that `expected` would show 80 times in 100, in points; `nil` where that cannot be told.
    public var detectable: Double?
    /// How much single evaluations of the agent scatter on it, as a standard deviation in points; `nil` where that
    /// cannot be told.
    public var noise: Double?
  }

  /// What the agent does well.
  public struct Strength: Hashable, Sendable {
    /// The criterion's figures.
    public var cost: CriterionCost
    /// How far the agent's mean lies above the colleagues', drawn towards them, in points.
    public var lead: Double
    /// Whether it stands out against the team; else it is what the agent does most reliably.
    public var standsOut: Bool
    /// The best moment; `nil` where no evaluation shows one.
    public var moment: CoachingPlan.Moment?
    /// The rubric's words for the behaviour.
    public var coaching: Criterion.Coaching?
  }

  /// A criterion that is not to be coached yet.
  public struct Withheld: Hashable, Sendable {
    /// What it costs.
    public var cost: CriterionCost
    /// Why not yet, a sentence.
    public var reason: String
  }

  /// A criterion that counted too seldom.
  public struct TooFew: Hashable, Sendable {
    /// The criterion's id.
    public var criterion: String
    /// Its title.
    public var title: String
    /// How often it counted.
    public var n: Int
  }

  /// How the talk may go: GROW (Whitmore 1992, Coaching for Performance) made specific to the focus.
  public struct Conversation: Hashable, Sendable {
    /// The sentence to begin with: the strength and its moment.
    public var opening: String
    /// The steps in order: goal, reality, options, will.
    public var steps: [Step]
    /// How the agent's motivators come in, in the order of `people.yaml`.
    public var motivators: [Motivator]
    /// How the agent likes to be coached; `nil` where nobody knows.
    public var prefers: String?

    /// One step of the talk.
    public struct Step: Hashable, Sendable, Encodable {
      /// What it is called: Goal, Reality, Options, Will.
      public var name: String
      /// Questions and prompts.
      public var lines: [String]
    }

    /// One thing that moves the agent.
    public struct Motivator: Hashable, Sendable, Encodable {
      /// Which: recognition, mastery, autonomy, career, team, pay, or a word of the workspace's own.
      public var name: String
      /// How it comes in, in terms of this plan's figures and moments.
      public var sentence: String
    }
  }
}
