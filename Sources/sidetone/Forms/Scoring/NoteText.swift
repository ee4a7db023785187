import QualityModel

/// A note as it is typed behind an answer: words, or `"…"`, which takes them as they are.
struct NoteText: Equatable {
  let text: String

  /// Takes a note apart.
  /// - Throws: `AnswerRefusal` where the words may be meant as another answer or as a command.
  init(_ typed: String, behind answer: String, for criterion: Criterion) throws(AnswerRefusal) {
    if let quoted = typed.insideQuotes {
      text = quoted
      return
    }
    text = typed
    switch Self.doubt(typed, behind: answer, for: criterion) {
    case .notApplicable?: throw .notApplicable(typed, behind: answer)
    case .answer?: throw .anotherAnswer(typed, behind: answer, for: criterion)
    case .command?: throw .command(typed, behind: answer)
    case .unit?: throw .unit(typed, behind: answer)
    case nil: break
    }
  }

  /// Returns a note as it is typed to be taken as it is.
  static func typed(_ note: String, behind answer: String, for criterion: Criterion) -> String {
    let holdsPlace =
      !criterion.kind.isFreeText
      && note.split(whereSeparator: \.isWhitespace).contains {
        Spot($0) != nil || PlaceWord.glued(to: String($0)) != nil
      }
    return doubt(note, behind: answer, for: criterion) == nil && note.insideQuotes == nil && !holdsPlace
      ? note : "\"\(note)\""
  }

  private enum Doubt { case notApplicable, answer, command, unit }

  private static func doubt(_ note: String, behind answer: String, for criterion: Criterion) -> Doubt? {
    guard !criterion.kind.isFreeText else { return nil }
    let joined = (answer + note).lowercased().filter(\.isLetter)
    if criterion.mayBeNotApplicable, note.count(where: \.isLetter) == 1, Criterion.notApplicableWords.contains(joined) {
      return .notApplicable
    }
    if criterion.mayMeanAnswers(note) { return .answer }
    let words = note.split { $0.isWhitespace || $0 == "," }.map { String($0) }
    if criterion.kind.isMeasured, let unit = words.first.flatMap({ Unit($0) }), !unit.isNamed(in: criterion) {
      return .unit
    }
    switch FormWord(note) {
    case .goTo(let name)? where name.contains(" "): return nil
    case .some: return .command
    case nil: return isCommand(note, of: words.count) ? .command : nil
    }
  }

  private static func isCommand(_ note: String, of count: Int) -> Bool {
    if count == 1, Slip.isCommand(note) { return true }
    guard let command = ScoringCommand(note) else { return false }
    return count == 1 || !command.couldBeWords
  }
}

extension AnswerRefusal {
  fileprivate static func anotherAnswer(
    _ note: String, behind answer: String, for criterion: Criterion
  ) -> AnswerRefusal {
    let help = several(note, behind: answer, for: criterion) ?? "there is one answer: `\(answer)` or another"
    return AnswerRefusal(
      "`\(note.prefix(60))` behind `\(answer.prefix(60))` could be another answer",
      help: "\(help); a note is `\(answer) \"\(note)\"`")
  }

  /// What gives both answers; `nil` where no line does.
  private static func several(_ note: String, behind answer: String, for criterion: Criterion) -> String? {
    guard criterion.kind.choosing == .several else { return nil }
    let first = answer.hasSuffix(",") ? String(answer.dropLast()) : answer
    let all = ([first] + NoteWords(note).answers).joined(separator: ",")
    do throws(AnswerRefusal) {
      _ = try criterion.parse(OptionNumbers(criterion).ids(in: all))
      return "several are `\(all)`"
    } catch {
      return nil
    }
  }

  fileprivate static func notApplicable(_ note: String, behind answer: String) -> AnswerRefusal {
    AnswerRefusal(
      "`\(answer) \(note)` could be `n/a`", help: "`n/a` sets the question aside; a note is `\(answer) \"\(note)\"`")
  }

  fileprivate static func command(_ note: String, behind answer: String) -> AnswerRefusal {
    AnswerRefusal(
      "`\(note.prefix(60))` behind `\(answer.prefix(60))` could be a command",
      help: "alone on the line it is one; a note is `\(answer) \"\(note)\"`")
  }

  fileprivate static func unit(_ note: String, behind answer: String) -> AnswerRefusal {
    AnswerRefusal(
      "`\(note.prefix(60))` behind `\(answer.prefix(60))` could be a unit",
      help: "the number counts as it is typed, in the unit that the question names; a note is `\(answer) \"\(note)\"`")
  }
}
