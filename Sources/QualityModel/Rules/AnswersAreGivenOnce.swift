/// Each criterion is answered once.
public struct AnswersAreGivenOnce: EvaluationRule {
  /// The stable name.
  public let name = "answered-twice"
  /// What `explain` tells.
  public let explanation = """
    Two answers name the same criterion. Only one of them can count, and it is not clear which.
    """

  /// Creates the rule.
  public init() {}

  /// Returns one finding for each answer after a criterion's first.
  public func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
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
