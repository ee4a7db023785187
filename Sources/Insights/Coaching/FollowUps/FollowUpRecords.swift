package import Foundation
package import Notation
package import QualityModel

/// What is known about a coaching plan: itself, and the evaluations, rubrics and sessions to judge it by.
package struct FollowUpRecords: Sendable {
  /// The plan.
  package var plan: CoachingPlan
  /// Its agent.
  package var agent: People.Agent
  /// Evaluations by the plan's rubric, of every agent, from the day that `reach` names; others do no harm.
  package var evaluations: [EvaluationFacts]
  /// The versions of the rubric that they were scored against, and the newest one, as far as they can be read.
  package var rubrics: [Rubric]
  /// The plans of its agent.
  package var plans: [CoachingPlan]
  /// What is known of the sessions with every agent, by what was agreed in them.
  package var sessions: [RecordFacts]
  /// The studies of the workspace.
  package var workshops: [Workshop]
  /// The present moment.
  package var now: Date

  package init(
    plan: CoachingPlan, agent: People.Agent, evaluations: [EvaluationFacts], rubrics: [Rubric],
    plans: [CoachingPlan] = [], sessions: [RecordFacts], workshops: [Workshop] = [], now: Date
  ) {
    self.plan = plan
    self.agent = agent
    self.evaluations = evaluations
    self.rubrics = rubrics
    self.plans = plans
    self.sessions = sessions
    self.workshops = workshops
    self.now = now
  }

  /// The first moment whose evaluations matter for a plan: the days before the session once more before themselves,
  /// which show how much agents vary anyway.
  package static func reach(of plan: CoachingPlan) -> Date { before(plan).earlier(by: 1).moments.lowerBound }

  /// The days before the session; its own day counts on neither side.
  static func before(_ plan: CoachingPlan) -> DayWindow {
    .init(from: plan.window.from, to: plan.held.advanced(by: -1))
  }
}

extension CoachingPlan {
  /// Returns how many evaluations after the session a focus takes.
  package static func need(of focus: Focus) -> Int { max(FollowUp.enough, focus.evaluations ?? FollowUp.enough) }
}

extension FollowUp.State {
  /// Returns the state of a follow-up with so many evaluations of those it needs.
  package init(have: Int, need: Int, due: Day, today: Day) {
    guard have < need else {
      self = .measurable
      return
    }
    self = today < due ? .waiting : today == due ? .due : .overdue
  }
}
