package import QualityModel

/// How a score came about, criterion by criterion: `show ID --explain --json`.
package struct Explanation: Hashable, Sendable {
  /// The score in percent; `nil` where nothing counted.
  package var percent: Double? { derivation.score.percent }
  /// The score without failing, in percent.
  package var raw: Double? { derivation.score.raw }
  /// The band's name.
  package var band: String? { derivation.score.band }
  /// The ids of the criteria that failed something.
  package var failed: [String] { derivation.score.failed }
  /// Every criterion, in the order they are asked.
  package var criteria: [Line]
  /// The rubric's criteria that the derivation is based on.
  package var rubric: Rubric
  /// Every criterion's part in it.
  package var derivation: Derivation
  /// What the score would be with other answers; `nil` where that was not asked.
  package var alternative: Alternative?

  /// Creates the explanation of answers.
  /// - Parameter changes: answers to put in place of those given, for what the score would be with them.
  package init(of answers: [Answer], scorer: Scorer, changing changes: [Change] = []) {
    rubric = scorer.rubric
    derivation = scorer.derive(answers)
    let texts = Dictionary(answers.map { ($0.criterion, $0.answer) }, uniquingKeysWith: { first, _ in first })
    criteria = zip(scorer.criteria, derivation.standings).map { criterion, standing in
      Line(criterion, standing, given: texts[criterion.id])
    }
    alternative =
      changes.isEmpty ? nil : Alternative(changes, to: answers, scorer: scorer, instead: derivation.score.percent)
  }
}

extension Explanation {
  /// An answer put in place of the one given, to see what would come of it.
  package struct Change: Hashable, Sendable {
    /// The criterion's id.
    package var criterion: String
    /// The other answer.
    package var answer: AnswerValue

    package init(criterion: String, answer: AnswerValue) {
      self.criterion = criterion
      self.answer = answer
    }
  }
}
