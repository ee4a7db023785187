import Notation
import QualityModel

/// Puts notes and quotes beside answers, so that no agent reads the same words twice in a month.
struct Annotator {
  private let bank: NoteBank
  /// What each agent has read in each month.
  private var read: Set<String> = []
  /// How often each line was written, so that all lines get their turn.
  private var uses: [String: Int] = [:]

  /// Creates an annotator that has written nothing yet.
  init(bank: NoteBank) { self.bank = bank }

  /// Returns the answers with notes and evidence where an evaluator would write some, and always where it is asked for.
  mutating func annotate(_ answers: [Answer], of page: Page) -> [Answer] {
    var numbers = SplitMix64(for: "notes of \(page.contact.evaluator) on \(page.contact.seed)")
    return answers.map { answer in
      guard let criterion = page.answered.scorer.criteria.first(where: { $0.id == answer.criterion }),
        let standing = page.answered.standing(of: criterion.id),
        standing.reason == .counted || standing.reason == .bonus
      else { return answer }
      let side = Side(standing, criterion, bank.notes(on: criterion.id, of: page.contact.rubric))
      return annotate(answer, side, of: page, &numbers)
    }
  }

  private mutating func annotate(
    _ answer: Answer, _ side: Side, of page: Page, _ numbers: inout SplitMix64
  ) -> Answer {
    var answer = answer
    if numbers.happens(side.noteChance) { answer.note = write(oneOf: side.notes, on: page, &numbers) }
    if numbers.happens(side.quoteChance), let quote = write(oneOf: side.quotes, on: page, &numbers) {
      answer.evidence = [page.evidence(quote, on: answer.criterion, &numbers)]
    }
    if side.isRequired, !answer.hasEvidence { answer.note = write(oneOf: side.notes, on: page, &numbers) }
    return answer
  }

  /// Returns the least used of the lines that fit and are new to the agent this month; `nil` where there is none.
  mutating func write(oneOf remarks: [Remark], on page: Page, _ numbers: inout SplitMix64) -> String? {
    let readers = page.readers
    let fitting = remarks.filter { remark in
      remark.fits(page.answered) && remark.fits(page.contact.channel)
        && !readers.contains { read.contains("\($0) \(remark.text)") }
    }
    let fewest = fitting.map { uses[$0.text] ?? 0 }.min() ?? 0
    guard let line = numbers.pick(fitting.filter { (uses[$0.text] ?? 0) == fewest })?.text else { return nil }
    for reader in readers { read.insert("\(reader) \(line)") }
    uses[line, default: 0] += 1
    return line
  }
}

/// Which notes an answer calls for and how likely they are.
private struct Side {
  var notes: [Remark] = []
  var quotes: [Remark] = []
  var noteChance = 0.0
  var quoteChance = 0.0
  let isRequired: Bool

  init(_ standing: Standing, _ criterion: Criterion, _ bank: NoteBank.Notes) {
    isRequired = standing.needsEvidence(by: criterion)
    if standing.isMiss {
      (notes, quotes) = (bank.miss, bank.quotes)
      // A bonus that was not earned is hardly worth a word.
      noteChance = criterion.isBonus ? 0.08 : isRequired ? 0.93 : 0.65
      quoteChance = criterion.isBonus ? 0 : isRequired ? 0.55 : 0.3
    } else if standing.fraction == 1 {
      (notes, quotes) = (bank.met, bank.metQuotes)
      noteChance = criterion.isBonus ? 0.6 : isRequired ? 0.75 : 0.15
      quoteChance = isRequired ? 0.6 : 0
    }
  }
}
