/// Each answer is one that its criterion accepts.
package struct AnswersFitTheirCriterion: EvaluationRule {
  package let name = "bad-answer"
  package let explanation = """
    The text is not an answer to its criterion: a step outside the scale, an option that does not exist, a number outside
    of the ranges, or n/a where the rubric does not allow it.
    """

  package init() {}

  /// Returns one finding for each answer that its criterion refuses.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    let criteria = Dictionary(scorer.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return evaluation.answers.enumerated().compactMap { index, answer -> Finding? in
      guard let criterion = criteria[answer.criterion], !answer.answer.trimmed.isEmpty else { return nil }
      do throws(AnswerRefusal) {
        _ = try criterion.parse(answer.answer)
        return nil
      } catch {
        return finding(
          "\(criterion.id): \(error.message)", help: error.help, at: ["answers", .index(index), .key("answer")])
      }
    }
  }
}
