package import QualityModel

/// What became of one coached behaviour: a line of `follow-up --json`.
///
/// Changes are after minus before, in points of the 0–100 scale.
@dynamicMemberLookup
package struct FollowUp: Hashable, Sendable {
  /// What was measured, as far as it is shown.
  package var figures: FollowUpFigures
  /// What can be said.
  package var verdict: CoachingPlan.Verdict
  /// Why the verdict has to wait, in a few words; `nil` where it does not.
  package var reason: String?
  /// The sentence that explains the verdict, which a plan keeps when the next session closes it.
  package var sentence: String
  /// What else could explain it: evaluators, versions, purposes.
  package var cautions: [FollowUpCaution]

  /// The figures are read as the follow-up's own.
  package subscript<Value>(dynamicMember figure: WritableKeyPath<FollowUpFigures, Value>) -> Value {
    get { figures[keyPath: figure] }
    set { figures[keyPath: figure] = newValue }
  }

  /// The fewest evaluations before and after, and the fewest peers, for a verdict.
  package static let enough = 5

  /// How far a follow-up is.
  package enum State: String, Hashable, Sendable, CaseIterable {
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
