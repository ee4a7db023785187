/// One criterion's part in a score: its answer, and what followed from it.
package struct Standing: Hashable, Sendable {
  /// The criterion's id.
  package var criterion: String
  /// The answer; `nil` where there is none yet.
  package var answer: AnswerValue?
  /// Why it counts or does not.
  package var reason: Reason
  /// The fraction 0…1 as answered; `nil` where the answer earns none.
  package var fraction: Double?
  /// Whether the fraction is below the criterion's `missBelow`.
  package var isMiss: Bool
  /// The fixed share it counted with (its points under the points method); 0 when not counted.
  package var weight: Double
  /// Its part of the whole form before anything was set aside, in percent.
  package var weightBefore: Double
  /// Its part of the score after setting aside, in percent; a bonus has what it can add.
  package var effectiveWeight: Double
  /// The id of the criterion whose miss made this fraction 0.
  package var zeroedBy: String?
  /// What its miss fails; `nil` unless it is one that fails something.
  package var consequence: Consequence?

  /// What a miss fails.
  package enum Consequence: Hashable, Sendable {
    /// Everything in its section earns 0.
    case section
    /// The score is 0.
    case evaluation
    /// The evaluation is marked as failed, and the score stays.
    case mark
  }

  /// Why a criterion counts or does not.
  package enum Reason: Hashable, Sendable {
    /// It counts.
    case counted
    /// It counts as a pass, though set aside.
    case passed
    /// It can only add.
    case bonus
    /// It was set aside.
    case notApplicable
    /// Its condition on another criterion does not hold.
    case notAsked(source: String)
    /// There is no answer yet.
    case unanswered
    /// It is asked without counting.
    case unscored
  }

  /// Whether it is one of the criteria the percentage is made of: scored, asked, answered, no bonus, not set aside.
  package var isCounted: Bool { reason == .counted }

  /// Whether its fraction enters the percentage, as an answer or as a pass.
  var isInSums: Bool { reason == .counted || reason == .passed }
}
