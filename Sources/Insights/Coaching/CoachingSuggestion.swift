public import Notation
public import QualityModel
public import Statistics

/// What an agent's evaluations come to, and which criteria are chosen by it, before anything is put into words.
public struct CoachingSuggestion: Hashable, Sendable {
  /// The agent.
  public var agent: People.Agent
  /// The rubric that it rests on, in its newest version used; `nil` where the agent has no evaluations.
  public var rubric: Rubric?
  /// How many evaluations the agent has by other rubrics in the window, by rubric.
  public var otherRubrics: [String: Int]
  /// The rubric's versions among the evaluations, lowest first.
  public var versions: [Int]
  /// The days that evaluations are taken from; `nil` where the agent has none and nobody names any.
  public var window: DayWindow?
  /// How many evaluations of the agent count.
  public var evaluations: Int
  /// The agent's mean score in them.
  public var score: Estimate
  /// Whom the agent is compared with: the team's id; `nil` where it is everybody else with the rubric.
  public var team: String?
  /// How many colleagues those are.
  public var colleagues: Int
  /// What to coach, at most two; process problems only fill the places that are left.
  public var focus: [CoachingProposal.Focus]
  /// Criteria that cost as much but on which colleagues fall short alike; they belong on the team's page.
  public var process: [CriterionCost]
  /// What stands out; `nil` where nothing does.
  public var strength: CoachingProposal.Strength?
  /// Every criterion with enough evaluations, the costliest first.
  public var ranking: [CriterionCost]
  /// What the lowest mean alone would have picked; `nil` where there is nothing to pick from.
  public var naive: CriterionCost?
  /// Criteria about speed that have to wait, each with the reason.
  public var notYet: [CoachingProposal.Withheld]
  /// Criteria that counted too seldom.
  public var tooFew: [CoachingProposal.TooFew]
  /// The share of contacts resolved, in percent, with Wilson's interval.
  public var resolved: Estimate
  /// The share of contacts resolved that speed has to wait for, in percent.
  public var resolvedTarget: Double
  /// What the agent is to be coached on; what is left of `focus` is for the team to settle.
  public var coached: [CoachingProposal.Focus] { focus.filter { $0.goal != nil } }
}
