public import QualityModel

/// What an agent's scorecard is made from.
public struct AgentRecords: Sendable {
  /// The agent.
  public var agent: People.Agent
  /// The agent's evaluations of the days and the rubric asked for; those that do not count are only counted.
  public var own: [EvaluationFacts]
  /// What criteria came to in everyone's evaluations that count, the agent's own included: what is left without those is
  /// what strengths are held against.
  public var everyone: [CriterionTally]
  /// What colleagues scored, by agent and month; the agent's own are passed over.
  public var colleagues: [ScoreTally]
  /// The team that the colleagues share; `nil` where it is everyone else.
  public var team: String?
  /// The rubric versions that evaluations were scored against; of others titles and bands are unknown.
  public var versions: [RubricReference]
  /// The agent's coaching plans.
  public var plans: [CoachingPlan]
  /// How far the agreed ones are.
  public var followUps: [FollowUp]
  /// The days asked for.
  public var days: DayRange
  /// The rubric asked for; `nil` for all.
  public var rubric: String?
  /// The workspace's settings.
  public var settings: Settings

  /// Creates the records of an agent.
  public init(
    agent: People.Agent, own: [EvaluationFacts], everyone: [CriterionTally] = [], colleagues: [ScoreTally] = [],
    team: String? = nil, versions: [RubricReference] = [], plans: [CoachingPlan] = [], followUps: [FollowUp] = [],
    days: DayRange = DayRange(), rubric: String? = nil, settings: Settings = Settings()
  ) {
    self.agent = agent
    self.own = own
    self.everyone = everyone
    self.colleagues = colleagues
    self.team = team
    self.versions = versions
    self.plans = plans
    self.followUps = followUps
    self.days = days
    self.rubric = rubric
    self.settings = settings
  }
}
