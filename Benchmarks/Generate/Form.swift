import Notation
import QualityModel
import Records

/// A rubric to score with, prepared once.
struct Form: Sendable {
  /// The exact text's reference.
  let reference: RubricReference
  /// Scores with it.
  let scorer: Scorer

  /// Reads a form from the text that is kept of its version.
  init(_ stored: Stored<Rubric>) {
    reference = RubricReference(id: stored.record.id, version: stored.record.version, digest: stored.digest)
    scorer = Scorer(stored.record)
  }
}

extension Criterion {
  /// Returns the answer that somebody gets who does a thing well with this chance.
  func answer(chance: Double, _ numbers: inout SplitMix64) -> AnswerValue {
    if mayBeNotApplicable, numbers.happens(0.3) { return .notApplicable }
    let degree = min(1, max(0, numbers.normal(chance, spread: 0.2)))
    switch kind {
    case .yesNo:
      // What fails a whole section or evaluation is rare.
      let isDone = numbers.happens(fails == nil ? chance : 1 - (1 - chance) / 8)
      return .yesNo(isDone != isInverted)
    case .scale(let scale): return .scale(scale.min + Int((degree * Double(scale.max - scale.min)).rounded()))
    case .choice(let options): return .option(Int((1 - degree) * Double(options.count - 1) * 0.999 + 0.5))
    case .checklist(let options, _): return .selected(options.indices.filter { _ in numbers.happens(chance) })
    case .number: return .number(Double(numbers.whole(5...40 + Int((1 - degree) * 120))))
    case .text, .date: return .text("")
    }
  }
}
