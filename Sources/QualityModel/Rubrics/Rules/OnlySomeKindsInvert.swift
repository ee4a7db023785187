/// Only a yes-no criterion or a checklist is taken the other way round.
package struct OnlySomeKindsInvert: RubricRule {
  package let name = "bad-inverted"
  package let explanation = """
    `inverted: true` makes a yes, or each chosen option, count against the score, as forms that collect errors want it.
    For a scale, a choice or a number the rubric says itself what each answer is worth, so turning it round would only
    hide that.
    """

  package init() {}

  /// Returns one finding for each inverted criterion of another kind.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isInverted, !criterion.kind.canBeInverted else { return nil }
      return finding(
        .cannotInvert(criterion.kind), help: "remove `inverted`, and give the better answers more points",
        at: path.appending("inverted"))
    }
  }
}

extension Finding.Message {
  fileprivate static func cannotInvert(_ kind: Criterion.Kind) -> Self {
    "a criterion of kind \(kind.word) cannot be inverted"
  }
}
