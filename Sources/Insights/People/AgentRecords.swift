package import QualityModel

/// What an agent's scorecard is made from.
package struct AgentRecords: Sendable {
  /// The agent.
  package var agent: People.Agent
  /// The agent's evaluations of the days and the rubric asked for; those that do not count are only counted.
  package var own: [EvaluationFacts]
  /// What criteria came to in everyone's evaluations that count, the agent's own included: what is left without those
  /// is what strengths are held against.
  package var everyone: [CriterionTally]
  /// What colleagues scored, by agent and month; the agent's own are passed over.
  package var colleagues: [ScoreTally]
  /// The team that the colleagues share; `nil` where it is everyone else.
  package var team: String?
  /// The rubric versions that evaluations were scored against; of others titles and bands are unknown.
  package var versions: [RubricReference]
  /// The agent's coaching plans.
  package var plans: [CoachingPlan]
  /// How far the agreed ones are.
  package var followUps: [FollowUp]
  /// The days asked for.
  package var days: DayRange
  /// The rubric asked for; `nil` for all.
  package var rubric: String?
  /// The workspace's settings.
  package var settings: Settings

  /// Creates the records of an agent.
  package init(
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
