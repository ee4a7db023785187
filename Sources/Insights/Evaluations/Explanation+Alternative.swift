package import QualityModel

extension Explanation {
  /// What a score would be with some other answers: `show ID --explain --if`.
  package struct Alternative: Hashable, Sendable {
    /// The other answers as they are stored, by criterion.
    package var answers: [String: String]
    /// The score with them; `nil` where nothing counts.
    package var percent: Double?
    /// The band's name.
    package var band: String?
    /// The ids of the criteria that would fail something.
    package var failed: [String]
    /// The score with them less the score without; `nil` where either does not exist.
    package var difference: Double?
    /// Every criterion's part in it.
    package var derivation: Derivation

    init(_ changes: [Change], to given: [Answer], scorer: Scorer, instead percent: Double?) {
      var values = scorer.values(of: given)
      answers = [:]
      for change in changes {
        guard let index = scorer.criteria.firstIndex(where: { $0.id == change.criterion }) else { continue }
        values[index] = change.answer
        answers[change.criterion] = scorer.criteria[index].stored(change.answer)
      }
      derivation = scorer.derive(values)
      self.percent = derivation.score.percent
      band = derivation.score.band
      failed = derivation.score.failed
      difference = derivation.score.percent.flatMap { with in percent.map { (with - $0).roundedForStorage } }
    }
  }
}
