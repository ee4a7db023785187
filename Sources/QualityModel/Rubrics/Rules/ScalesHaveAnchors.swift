/// A scale says what its lowest and its highest step mean.
package struct ScalesHaveAnchors: RubricRule {
  package let name = "no-anchors"
  package let explanation = """
    A step is a number until somebody says what it looks like. Where at least both ends are described, evaluators agree
    more, and an agent can see what the next step takes. Write `anchors: {1: …, 5: …}`.
    """

  package init() {}

  /// Returns one warning for each scored scale that does not describe both ends.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored, let scale = criterion.kind.scale,
        ScalesHaveSteps().findings(of: scale, at: path).isEmpty
      else { return nil }
      let missing = [scale.min, scale.max].filter { (scale.anchors[$0] ?? "").trimmed.isEmpty }.map(String.init)
      guard !missing.isEmpty else { return nil }
      return finding(
        .noAnchors(criterion, missing.joined(separator: " and ")),
        help: "say what both ends look like: anchors: {\(scale.min): …, \(scale.max): …}",
        at: path.appending("anchors"), severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func noAnchors(_ criterion: Criterion, _ steps: String) -> Self {
    "the scale of `\(criterion.id.prefix(90))` has no text for \(steps)"
  }
}
