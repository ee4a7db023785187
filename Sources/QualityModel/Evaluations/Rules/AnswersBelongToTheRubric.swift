/// Each answer is to a criterion of the rubric.
package struct AnswersBelongToTheRubric: EvaluationRule {
  package let name = "unknown-criterion"
  package let explanation = """
    An answer names a criterion that this version of the rubric does not have, so it does not count. The id may be
    mistyped, or belong to another version of the rubric.
    """

  package init() {}

  /// Returns one finding for each answer to an unknown criterion.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    let known = scorer.criteria.map(\.id)
    return evaluation.answers.enumerated().compactMap { index, answer in
      guard !known.contains(answer.criterion) else { return nil }
      let help =
        Suggestion.help(for: answer.criterion, among: known) ?? "the criteria are \(known.joined(separator: ", "))"
      return finding(
        .unknownCriterion(answer.criterion, in: scorer.rubric), help: help,
        at: ["answers", .index(index), .key("criterion")])
    }
  }
}

extension Finding.Message {
  fileprivate static func unknownCriterion(_ id: String, in rubric: Rubric) -> Self {
    "`\(rubric.id)` version \(rubric.version) has no criterion `\(id.prefix(90))`"
  }
}
