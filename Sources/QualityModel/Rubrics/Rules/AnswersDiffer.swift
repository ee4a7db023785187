import Notation

/// The answers to a scored choice or number do not all earn the same.
package struct AnswersDiffer: RubricRule {
  package let name = "same-points"
  package let explanation = """
    Every option of a choice, or every range of a number, earns the same points, so the criterion earns everything
    whatever is answered, and only makes other criteria count less. Give the worse answers fewer points; where the
    answer is wanted but should not count, set `scored: false`.
    """

  package init() {}

  /// Returns one warning for each scored choice or number with several answers that earn the same.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      // Of one that should fail something another rule says that it never does.
      guard criterion.isScored, criterion.fails == nil, criterion.critical == nil,
        let answers = criterion.kind.answerPoints, !answers.areAddedUp
      else { return nil }
      return same(answers.points, answers.key, at: path.appending(answers.key))
    }
  }

  private func same(_ points: [Double?], _ answers: String, at path: RecordPath) -> Finding? {
    guard points.count > 1, let first = points[0], first > 0, points.allSatisfy({ $0 == first }) else { return nil }
    return finding(
      "all \(answers) earn the same, \(first.shortest)",
      help: "give the worse ones fewer, or set `scored: false`",
      at: path, severity: .warning)
  }
}
