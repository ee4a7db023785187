import Notation

/// The stored score is the one its answers earn.
package struct ScoreIsAsDerived: EvaluationRule {
  package let name = "score-differs"
  package let explanation = """
    Recomputing the score from the answers and the rubric's kept version gives another figure than the file holds.
    Either an answer or the score was changed by hand, or another program wrote it by other rules. `show ID --explain`
    prints the derivation; the answers count, and the score is derived from them.
    """

  package init() {}

  /// Returns a finding for each stored figure that differs from the derived one.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    guard let stored = evaluation.score else {
      return [
        finding("there is no score", help: "the answers earn \(Self.text(expected(evaluation, scorer).score?.percent))")
      ]
    }
    let derived = expected(evaluation, scorer)
    return scoreFindings(stored, derived.score ?? stored) + answerFindings(evaluation, derived)
  }

  private func expected(_ evaluation: Evaluation, _ scorer: Scorer) -> Evaluation { scorer.scored(evaluation) }

  private func scoreFindings(_ stored: Score, _ derived: Score) -> [Finding] {
    var findings: [Finding] = []
    func compare(_ key: String, _ old: String, _ new: String, isSame: Bool) {
      guard !isSame else { return }
      findings.append(finding(.differs(key, old, new), help: "see `show ID --explain`", at: ["score", .key(key)]))
    }
    compare(
      "percent", Self.text(stored.percent), Self.text(derived.percent),
      isSame: Scorer.isSame(stored.percent, derived.percent))
    compare("raw", Self.text(stored.raw), Self.text(derived.raw), isSame: Scorer.isSame(stored.raw, derived.raw))
    compare("band", stored.band ?? "none", derived.band ?? "none", isSame: stored.band == derived.band)
    compare(
      "failed", stored.failed.joined(separator: ", "), derived.failed.joined(separator: ", "),
      isSame: stored.failed == derived.failed)
    return findings
  }

  private func answerFindings(_ evaluation: Evaluation, _ derived: Evaluation) -> [Finding] {
    evaluation.answers.enumerated().compactMap { index, answer in
      guard let new = derived.answer(to: answer.criterion) else { return nil }
      guard !Scorer.isSame(answer.fraction, new.fraction) || !Scorer.isSame(answer.weight, new.weight) else {
        return nil
      }
      return finding(
        .counted(answer, as: new), help: "see `show ID --explain`", at: ["answers", .index(index), .key("answer")])
    }
  }

  fileprivate static func text(_ number: Double?) -> String { number.map(\.shortest) ?? "null" }
}

extension Finding.Message {
  fileprivate static func differs(_ key: String, _ stored: String, _ derived: String) -> Self {
    "the stored \(key) is \(stored.prefix(60)), the answers earn \(derived)"
  }
  fileprivate static func counted(_ answer: Answer, as derived: Answer) -> Self {
    let fraction = ScoreIsAsDerived.text(derived.fraction)
    let weight = ScoreIsAsDerived.text(derived.weight)
    let stored = "\(ScoreIsAsDerived.text(answer.fraction)) and \(ScoreIsAsDerived.text(answer.weight))"
    return "`\(answer.criterion)` counts with fraction \(fraction) and weight \(weight), the file says \(stored)"
  }
}
