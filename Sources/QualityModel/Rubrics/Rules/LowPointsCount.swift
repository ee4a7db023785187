import Notation

/// An option or a range with points below zero is worth no less than nothing.
package struct LowPointsCount: RubricRule {
  package let name = "idle-points"
  package let explanation = """
    The answer to a choice or a number earns its points over those of the best answer, and never less than nothing: with
    points below 0 it takes nothing from other criteria, and is worth as much as an answer with 0. In a checklist points
    below 0 do count, since they lower what the other chosen options earn.
    """

  package init() {}

  /// Returns one warning for each scored choice or number that has points below zero.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored, let answers = criterion.kind.answerPoints, !answers.areAddedUp else { return nil }
      return lowest(answers.points, criterion.kind.word, at: path.appending(answers.key))
    }
  }

  /// Where nothing can be earned at all another rule says so.
  private func lowest(_ points: [Double?], _ kind: String, at path: RecordPath) -> Finding? {
    guard let index = points.firstIndex(where: { ($0 ?? 0) < 0 }), points.contains(where: { ($0 ?? 0) > 0 }) else {
      return nil
    }
    return finding(
      .count(points[index] ?? 0, in: kind),
      help: "give it 0; what should cost more than its own criterion needs a larger weight, or `fails`",
      at: path.appending(index).appending("points"), severity: .warning)
  }
}

extension Finding.Message {
  fileprivate static func count(_ points: Double, in kind: String) -> Self {
    "points below 0 in a \(kind) count as 0, not as \(points.shortest)"
  }
}
