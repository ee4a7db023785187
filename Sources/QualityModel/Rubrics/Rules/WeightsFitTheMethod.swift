import Notation

/// A criterion says what it is worth in the words of the form's method.
package struct WeightsFitTheMethod: RubricRule {
  package let name = "unused-weight"
  package let explanation = """
    The weighted method counts a criterion by its `weight`, the points method by its `points`; the other of the two is
    ignored, and is 1 where it is missing. So a criterion of `weight: 0` counts under the points method, and one of
    `points: 20` weighs 1 under the weighted method.
    """

  package init() {}

  /// Returns one warning for each scored criterion with a weight or points that the method does not use.
  package func findings(in rubric: Rubric) -> [Finding] {
    let isPoints = rubric.scoring.method == .points
    // Where sections speak for the other method it is the method that is wrong, and only once.
    guard PointsStandAlone().findings(in: rubric).isEmpty else { return [] }
    let (unused, used) = isPoints ? ("weight", "points") : ("points", "weight")
    return rubric.placedCriteria.compactMap { path, criterion in
      let (value, own) = isPoints ? (criterion.weight, criterion.points) : (criterion.points, criterion.weight)
      // A rubric that gives both was written for both methods.
      guard criterion.isScored, value != 1, own == 1, value.isFinite, value >= 0 else { return nil }
      return finding(
        .unused(value, unused, rubric.scoring.method), help: "write `\(used)`, or use the other `method`",
        at: path.appending(unused), severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func unused(_ value: Double, _ key: String, _ method: Scoring.Method) -> Self {
    "`\(key): \(value.shortest)` has no effect under the \(method.rawValue) method"
  }
}
