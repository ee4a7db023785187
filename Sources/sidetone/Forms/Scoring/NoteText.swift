import QualityModel

/// A note as it is typed behind an answer: words, or `"…"` where words would be taken for something else.
struct NoteText: Equatable {
  let text: String

  /// Takes a note apart.
  /// - Throws: `AnswerRefusal` where the words may be meant as another answer or as a command.
  init(_ typed: String, behind answer: String, for criterion: Criterion) throws(AnswerRefusal) {
    if typed.count > 2, typed.first == "\"", typed.last == "\"" {
      let inside = String(typed.dropFirst().dropLast())
      if Self.doubt(inside, for: criterion) != nil {
        text = inside
        return
      }
    }
    text = typed
    switch Self.doubt(typed, for: criterion) {
    case .answer?: throw .anotherAnswer(typed, behind: answer, for: criterion)
    case .command?: throw .command(typed, behind: answer)
    case nil: break
    }
  }

  /// Returns a note as it is typed to be taken as it is.
  static func typed(_ note: String, behind answer: String, for criterion: Criterion) -> String {
    doubt(note, for: criterion) == nil ? note : "\"\(note)\""
  }

  private enum Doubt { case answer, command }

  private static func doubt(_ note: String, for criterion: Criterion) -> Doubt? {
    guard criterion.kind != .text else { return nil }
    if NoteWords(note).areNothingButAnswers({ isAnswer($0, to: criterion) }) { return .answer }
    let words = note.split(whereSeparator: \.isWhitespace)
    switch FormWord(note) {
    case .goTo(let name)? where name.contains(" "): return nil
    case .some: return .command
    case nil: return words.count == 1 && ScoringCommand(note) != nil ? .command : nil
    }
  }

  private static func isAnswer(_ word: String, to criterion: Criterion) -> Bool {
    let number = word.hasPrefix("#") ? String(word.dropFirst()) : word
    let isNumber = number.utf8.allSatisfy { "0123456789.+-".utf8.contains($0) } && Double(number) != nil
    return isNumber || criterion.kind.options.contains { $0.id == word }
      || ["y", "yes", "n", "no", "none"].contains(word.lowercased())
      || Criterion.notApplicableWords.contains(word.lowercased())
  }
}

extension AnswerRefusal {
  fileprivate static func anotherAnswer(
    _ note: String, behind answer: String, for criterion: Criterion
  ) -> AnswerRefusal {
    let several: String
    if case .checklist = criterion.kind {
      let more = NoteWords(note).answers.joined(separator: ",")
      several = "several are `\(answer.hasSuffix(",") ? answer : answer + ",")\(more)`"
    } else {
      several = "there is one answer: `\(answer)` or another"
    }
    return AnswerRefusal(
      "`\(note.prefix(60))` behind `\(answer.prefix(60))` could be another answer",
      help: "\(several); a note is `\(answer) \"\(note)\"`")
  }

  fileprivate static func command(_ note: String, behind answer: String) -> AnswerRefusal {
    AnswerRefusal(
      "`\(note.prefix(60))` behind `\(answer.prefix(60))` could be a command",
      help: "alone on the line it is one; a note is `\(answer) \"\(note)\"`")
  }
}
