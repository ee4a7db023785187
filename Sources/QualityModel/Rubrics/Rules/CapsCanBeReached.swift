import Notation

/// What the options of a checklist earn together reaches its cap.
package struct CapsCanBeReached: RubricRule {
  package let name = "cap-out-of-reach"
  package let explanation = """
    The chosen options of a checklist earn their points over its cap. Where all of them together stay below the cap, the
    best answer earns only a part of the criterion, and 100 cannot be reached. Without a cap the sum of the positive
    points earns everything.
    """

  package init() {}

  /// Returns one warning for each scored checklist whose options cannot reach its cap.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored, !criterion.isInverted, let cap = criterion.kind.cap else { return nil }
      let most = Criterion.Kind.positivePoints(criterion.kind.options)
      guard most > 0, cap > most else { return nil }
      return finding(
        .outOfReach(most, cap), help: "lower the cap to \(most.shortest), or leave it out",
        at: path.appending("cap"), severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func outOfReach(_ most: Double, _ cap: Double) -> Self {
    let share = ((most / cap * 1000).rounded() / 10).shortest
    return Self(
      "all options together earn \(most.shortest) of the cap of \(cap.shortest), so the best"
        + " answer is worth \(share) %")
  }
}
