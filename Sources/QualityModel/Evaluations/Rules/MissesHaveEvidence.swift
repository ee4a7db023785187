/// Where the rubric asks for evidence, a note or a quote is beside the answer.
package struct MissesHaveEvidence: EvaluationRule {
  package let name = "no-evidence"
  package let explanation = """
    The rubric requires evidence for this answer, always or on a miss, and there is neither a note nor a quote.
    An agent can act on a moment and a reason, hardly on a number. Add a note, or cite what is said in the transcript, as
    `@14` or `@1:23`; a time without words is not enough.
    """

  package init() {}

  /// Returns one finding for each answer that lacks its evidence.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    zip(scorer.criteria, scorer.derive(evaluation.answers).standings).compactMap { criterion, standing in
      guard standing.needsEvidence(by: criterion),
        let index = evaluation.answers.firstIndex(where: { $0.criterion == criterion.id }),
        !evaluation.answers[index].hasEvidence
      else { return nil }
      return finding(
        .noEvidence(for: criterion), help: "add a note, or cite what is said, such as `@14`",
        at: ["answers", .index(index)])
    }
  }
}

extension Standing {
  /// Whether the criterion asks for evidence beside this answer.
  package func needsEvidence(by criterion: Criterion) -> Bool {
    switch reason {
    case .counted, .bonus: criterion.evidence == .always || (criterion.evidence == .onMiss && isMiss)
    case .unscored: criterion.evidence == .always && answer != .notApplicable
    case .passed, .notApplicable, .notAsked, .unanswered: false
    }
  }
}

extension Finding.Message {
  fileprivate static func noEvidence(for criterion: Criterion) -> Self {
    "no evidence for `\(criterion.title)` (\(criterion.id))"
  }
}
