package import Notation
package import QualityModel

/// What a team's view is made from.
package struct TeamRecords: Sendable {
  /// The team.
  package var team: String
  /// Who belongs to it, in any order.
  package var members: [People.Agent]
  /// The days whose contacts count; `nil` where there are none.
  package var window: DayWindow?
  /// The rubric asked for; `nil` for all.
  package var rubric: String?
  /// The members' evaluations in the window, by that rubric; those that do not count do no harm.
  package var evaluations: [EvaluationFacts]
  /// The versions of rubrics that they are by, as far as they can be read.
  package var rubrics: [Rubric]
  /// What the members were evaluated in each month, by agent and month, by any rubric.
  package var months: [ScoreTally]
  /// The month it is, `YYYY-MM`.
  package var month: String
  /// All coaching plans.
  package var plans: [CoachingPlan]
  /// How far the agreed ones are.
  package var followUps: [FollowUp]
  /// Targets and quota.
  package var settings: Settings

  /// Creates the records of a team.
  package init(
    team: String, members: [People.Agent], window: DayWindow? = nil, rubric: String? = nil,
    evaluations: [EvaluationFacts] = [], rubrics: [Rubric] = [], months: [ScoreTally] = [], month: String,
    plans: [CoachingPlan] = [], followUps: [FollowUp] = [], settings: Settings = Settings()
  ) {
    self.team = team
    self.members = members
    self.window = window
    self.rubric = rubric
    self.evaluations = evaluations
    self.rubrics = rubrics
    self.months = months
    self.month = month
    self.plans = plans
    self.followUps = followUps
    self.settings = settings
  }
}

extension TeamRecords {
  /// The newest readable version of each rubric.
  var newestRubrics: [String: Rubric] {
    rubrics.reduce(into: [:]) { newest, rubric in
      if newest[rubric.id]?.version ?? 0 < rubric.version { newest[rubric.id] = rubric }
    }
  }
}
