import Notation
import QualityModel

extension Annotator {
  /// Returns answers to the questions for free text, each in about every other evaluation.
  mutating func words(on page: Page, bank: NoteBank) -> [Answer] {
    var numbers = SplitMix64(for: "words of \(page.contact.evaluator) on \(page.contact.seed)")
    return page.answered.scorer.criteria.compactMap { criterion in
      guard criterion.kind.isFreeText, page.answered.standing(of: criterion.id)?.isNotAsked == false,
        numbers.happens(0.5), !page.isOfStranger
      else { return nil }
      let notes = bank.notes(on: criterion.id, of: page.contact.rubric)
      let side = page.level == "high" ? notes.met : page.level == "low" ? notes.miss : notes.miss + notes.met
      return write(oneOf: side, on: page, &numbers).map { Answer(criterion: criterion.id, answer: $0) }
    }
  }

  /// Returns one line on the whole, in three of four evaluations; what fits these answers in particular comes first.
  ///
  /// An evaluation without any note has one for certain, so that no agent reads a mere number.
  mutating func summary(on page: Page, bank: NoteBank, hasNotes: Bool) -> String? {
    var numbers = SplitMix64(for: "summary of \(page.contact.evaluator) on \(page.contact.seed)")
    guard !hasNotes || numbers.happens(0.72) else { return nil }
    let lines = bank.summaries(of: page.contact.rubric, level: page.level)
    return write(oneOf: lines.filter(\.isParticular), on: page, &numbers) ?? write(oneOf: lines, on: page, &numbers)
  }

  /// Returns what an evaluator marks for later.
  func tags(on page: Page, bank: NoteBank) -> [String] {
    var numbers = SplitMix64(for: "tags of \(page.contact.evaluator) on \(page.contact.seed)")
    return bank.tags(of: page.contact.rubric).filter { tag in
      // A failed evaluation may be good in every other respect, and is no example.
      if tag.text == "good-example", page.level != "high" { return false }
      return tag.isParticular ? tag.fits(page.answered) && numbers.happens(0.45) : numbers.happens(0.07)
    }.map(\.text)
  }
}
