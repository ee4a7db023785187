/// Each criterion is answered once.
package struct AnswersAreGivenOnce: EvaluationRule {
  package let name = "answered-twice"
  package let explanation = """
    Two answers name the same criterion. Only one of them can count, and it is not clear which.
    """

  package init() {}

  /// Returns one finding for each answer after a criterion's first.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    var seen: Set<String> = []
    return evaluation.answers.enumerated().compactMap { index, answer in
      guard !seen.insert(answer.criterion).inserted else { return nil }
      return finding(
        .answeredTwice(answer.criterion), help: "keep one of the two answers",
        at: ["answers", .index(index), .key("criterion")])
    }
  }
}

extension Finding.Message {
  fileprivate static func answeredTwice(_ id: String) -> Self { "`\(id.prefix(90))` is answered twice" }
}
