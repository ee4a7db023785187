package import Notation
package import QualityModel
package import Statistics

/// What an agent's evaluations come to, and which criteria are chosen by it, before anything is put into words.
package struct CoachingSuggestion: Hashable, Sendable {
  /// The agent.
  package var agent: People.Agent
  /// The rubric that it rests on, in its newest version used; `nil` where the agent has no evaluations.
  package var rubric: Rubric?
  /// How many evaluations the agent has by other rubrics in the window, by rubric.
  package var otherRubrics: [String: Int]
  /// The rubric's versions among the evaluations, lowest first.
  package var versions: [Int]
  /// The days that evaluations are taken from; `nil` where the agent has none and none are given.
  package var window: DayWindow?
  /// The day of the session.
  package var today: Day
  /// How many evaluations of the agent count.
  package var evaluations: Int
  /// The agent's mean score in them.
  package var score: Estimate
  /// The team that the agent is compared with; `nil` where it is everyone else with the rubric.
  package var team: String?
  /// How many colleagues those are.
  package var colleagues: Int
  /// What to coach, at most two; process problems only fill the places that are left.
  package var focus: [CoachingProposal.Focus]
  /// Criteria that cost as much but on which colleagues fall short alike; they belong on the team's page.
  package var process: [CriterionCost]
  /// What stands out; `nil` where nothing does.
  package var strength: CoachingProposal.Strength?
  /// Every criterion with enough evaluations, the costliest first.
  package var ranking: [CriterionCost]
  /// What the lowest mean alone would have picked; `nil` where there is nothing to pick from.
  package var naive: CriterionCost?
  /// Criteria about speed that have to wait, each with the reason.
  package var notYet: [CoachingProposal.Withheld]
  /// Criteria that counted too seldom.
  package var tooFew: [CoachingProposal.TooFew]
  /// The share of contacts resolved, in percent, with Wilson's interval.
  package var resolved: Estimate
  /// The share of contacts resolved that speed has to wait for, in percent.
  package var resolvedTarget: Double
  /// What the agent is to be coached on; what is left of `focus` is for the team to settle.
  package var coached: [CoachingProposal.Focus] { focus.filter { $0.goal != nil } }
}
