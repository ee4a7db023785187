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
  /// The sentence that explains the verdict.
  public var sentence: String
  /// The agent's mean before.
  public var before: Estimate
  /// The agent's mean after.
  public var after: Estimate
  /// The change of the agent's mean, by Welch's t over evaluations.
  public var change: Estimate
  /// The mean change of the agent's criteria that were not coached.
  public var uncoached: Estimate
  /// The mean change of peers over the same days.
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
