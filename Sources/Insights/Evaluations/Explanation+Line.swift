package import QualityModel

extension Explanation {
  /// One criterion's part in a score.
  package struct Line: Hashable, Sendable {
    /// The answer as it is stored; `nil` where there is none.
    package let answer: String?
    /// The criterion's part in the score, with every digit.
    package let standing: Standing
    /// Whether it is asked without counting.
    package let isUnscored: Bool

    /// Creates the line of a criterion.
    /// - Parameter given: the answer as text, for one that the criterion does not accept.
    init(_ criterion: Criterion, _ standing: Standing, given: String?) {
      answer = standing.answer.map(criterion.stored) ?? given
      self.standing = standing
      isUnscored = !criterion.isScored
    }
  }
}

/// The figures of a line, rounded as they are stored.
extension Explanation.Line {
  /// The criterion's id.
  package var criterion: String { standing.criterion }
  /// The fraction 0…1 as answered; `nil` where the answer earns none.
  package var fraction: Double? { standing.fraction?.roundedForStorage }
  /// The fixed share it counted with; 0 when not counted.
  package var weight: Double { standing.weight.roundedForStorage }
  /// Its part of the score after setting aside, in percent; of a bonus what it can add.
  package var effectiveWeight: Double { standing.effectiveWeight.roundedForStorage }
  /// Its part of the whole form before anything was set aside, in percent.
  package var share: Double { standing.weightBefore.roundedForStorage }
  /// Whether the percentage is made of it.
  package var counted: Bool { standing.isCounted }
  /// The points it brought to the score, after a failing section and before a failing evaluation.
  package var earned: Double { standing.pointsEarned.roundedForStorage }
  /// The points it could have brought and did not; a bonus loses none.
  package var lost: Double { standing.pointsLost.roundedForStorage }
  /// Whether the fraction is below the criterion's `miss-below`.
  package var miss: Bool { standing.isMiss }
}

extension Standing {
  /// The percentage points it brings, 0 where its section failed.
  package var pointsEarned: Double { zeroedBy == nil ? effectiveWeight * (fraction ?? 0) : 0 }

  /// The percentage points that it could have brought and did not; a bonus can only add, so it loses none.
  package var pointsLost: Double { reason == .bonus ? 0 : effectiveWeight - pointsEarned }
}
