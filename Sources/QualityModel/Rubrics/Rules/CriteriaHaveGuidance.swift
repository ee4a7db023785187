/// A scored criterion says when to give which answer.
package struct CriteriaHaveGuidance: RubricRule {
  package let name = "no-guidance"
  package let explanation = """
    Without guidance each evaluator draws the line somewhere else, and calibration has nothing to point at. One sentence
    on the doubtful case is enough, such as "Count it resolved only if the customer needs nothing more from us".
    """

  package init() {}

  /// Returns one warning for each scored criterion without guidance.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored, (criterion.guidance ?? "").trimmed.isEmpty else { return nil }
      return finding(
        .noGuidance(criterion), help: "add `guidance`: one sentence on the doubtful case", at: path, severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func noGuidance(_ criterion: Criterion) -> Self {
    "`\(criterion.id.prefix(90))` has no guidance"
  }
}
