/// Each criterion that is asked is answered, or set aside as not applicable.
package struct EveryCriterionIsAnswered: EvaluationRule {
  package let name = "no-answer"
  package let explanation = """
    A criterion that is asked has no answer. A score from half the form would look like a complete one, so an
    evaluation is submitted only when every criterion is answered or, where the rubric allows it, set aside as n/a.
    Criteria whose condition does not hold, and optional ones, need no answer.
    """

  package init() {}

  /// Returns one finding for each criterion that lacks an answer.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    let answered = Set(evaluation.answers.filter { !$0.answer.trimmed.isEmpty }.map(\.criterion))
    return zip(scorer.criteria, scorer.derive(evaluation.answers).standings).compactMap { criterion, standing in
      guard standing.reason == .unanswered, !criterion.isOptional, !answered.contains(criterion.id) else { return nil }
      return finding(.noAnswer(to: criterion), help: criterion.helpForAnswering, at: ["answers"])
    }
  }
}

extension Criterion {
  /// What to do about a missing answer.
  var helpForAnswering: String {
    mayBeNotApplicable ? "answer it, or set it aside with `n/a`" : "answer it: \(expectation)"
  }
}

extension Finding.Message {
  fileprivate static func noAnswer(to criterion: Criterion) -> Self {
    "no answer for `\(criterion.title)` (\(criterion.id))"
  }
}
