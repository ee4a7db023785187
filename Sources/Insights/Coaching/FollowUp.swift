public import QualityModel

/// What became of one coached behaviour: a line of `follow-up --json`.
///
/// Changes are after minus before, in points of the 0–100 scale.
@dynamicMemberLookup
public struct FollowUp: Hashable, Sendable {
  /// What was measured, as far as it is shown.
  public var figures: FollowUpFigures
  /// What can be said.
  public var verdict: CoachingPlan.Verdict
  /// Why the verdict has to wait, in a few words; `nil` where it does not.
  public var reason: String?
  /// The sentence that explains the verdict; a plan that is closed keeps it.
  public var sentence: String
  /// What else could explain it, a sentence each: evaluators, versions, purposes.
  public var cautions: [String]

  /// The figures are read as the follow-up's own.
  public subscript<Value>(dynamicMember figure: WritableKeyPath<FollowUpFigures, Value>) -> Value {
    get { figures[keyPath: figure] }
    set { figures[keyPath: figure] = newValue }
  }

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
