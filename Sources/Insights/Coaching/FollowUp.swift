public import Notation
public import QualityModel
public import Statistics

/// What became of one coached behaviour: a line of `follow-up --json`.
///
/// Changes are after minus before, in points of the 0–100 scale.
public struct FollowUp: Hashable, Sendable {
  /// The plan's id.
  public var plan: String
  /// The agent.
  public var agent: People.Agent
  /// The criterion's id.
  public var criterion: String
  /// Its title.
  public var title: String
  /// The day of the session.
  public var held: Day
  /// The day of the follow-up.
  public var due: Day
  /// How far it is.
  public var state: State
  /// How many evaluations after the session count on it.
  public var have: Int
  /// How many it takes.
  public var need: Int
  /// What can be said.
  public var verdict: CoachingPlan.Verdict
  /// Why the verdict has to wait, in a few words; `nil` where it does not.
  public var reason: String?
  /// The sentence that explains the verdict.
  public var sentence: String
  /// The days before the session that it measures from.
  public var beforeDays: DayWindow
  /// The days after the session that it measures: to the follow-up's, or to the one that completed the evaluations.
  public var afterDays: DayWindow
  /// The agent's mean before; `n` counts evaluations.
  public var before: Estimate
  /// The agent's mean after; `n` counts evaluations.
  public var after: Estimate
  /// The change of the agent's mean, by Welch's t over evaluations.
  public var change: Estimate
  /// The mean change of the agent's criteria that were not coached; `n` counts criteria.
  public var uncoached: Estimate
  /// The mean change of peers over the same days; `n` counts peers.
  public var peers: Estimate
  /// The agent's change minus the peers', by Crawford & Howell (1998, The Clinical Neuropsychologist 12:482–486).
  public var difference: Estimate
  /// What an agent so far from the peers gains by itself.
  public var rebound: Estimate
  /// What else could explain it, a sentence each: evaluators, versions, purposes.
  public var cautions: [String]
  /// What the agent undertook.
  public var commitment: String?
  /// What the agent sees differently.
  public var disagreement: String?

  /// The fewest evaluations before and after, and the fewest peers, for a verdict.
  public static let enough = 5

  /// How far a follow-up is.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Its day is still to come, and the evaluations are not there.
    case waiting
    /// Today is its day, and the evaluations are not there.
    case due
    /// Its day is past, and the evaluations are not there.
    case overdue
    /// The evaluations are there.
    case measurable
  }
}
