/// The words of a note, to distinguish one that says something from one that only continues the answer: `and 4`, `3 ４`.
package struct NoteWords {
  private let words: [String]

  /// Takes a note apart at spaces, commas and semicolons.
  package init(_ note: String) {
    words = note.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
  }

  /// The words that are between answers and say nothing themselves.
  private static let joiners: Set = ["and", "or"]
  /// The words that are heard between answers, and that are a note where no answer is beside them.
  private static let fillers: Set = [
    "also", "plus", "but", "then", "too", "with", "rather", "maybe", "perhaps", "not", "ok", "okay",
  ]
  private static let joiningSigns: Set<Character> = ["&", "+", "-", "–", "—", "−", "/"]

  /// Returns whether there is something, and nothing but answers, numbers, days, times and what joins them.
  func areNothingButAnswers(_ isAnswer: (String) -> Bool) -> Bool {
    let telling = words.map(Self.bare).filter { !Self.fillers.contains($0.lowercased()) }
    return !telling.isEmpty && telling.allSatisfy { Self.isNothingButAnswers($0, isAnswer) }
  }

  private static func isNothingButAnswers(_ word: String, _ isAnswer: (String) -> Bool) -> Bool {
    joiners.contains(word.lowercased()) || isAnswer(word) || isInFigures(word)
      || word.split { joiningSigns.contains($0) }.map(String.init).allSatisfy { part in
        joiners.contains(part.lowercased()) || isAnswer(part)
      }
  }

  /// The answers among the words, without what joins them.
  package var answers: [String] {
    words.map(Self.bare).filter { word in
      !Self.joiners.contains(word.lowercased()) && !Self.fillers.contains(word.lowercased())
        && !word.allSatisfy { Self.joiningSigns.contains($0) }
    }
  }

  /// Returns a word in figures of one script, without the brackets and marks around it: `(3` is 3, `no!` is no.
  private static func bare(_ word: String) -> String {
    let marks: Set<Character> = ["(", ")", "[", "]", "{", "}", "!", "?"]
    let inside = word.drop { marks.contains($0) }
    return plain(String(inside.reversed().drop { marks.contains($0) }.reversed()))
  }

  /// Returns a word with the digits of every script as 0 to 9.
  static func plain(_ word: String) -> String {
    word.map { character in
      guard !character.isASCII, let digit = character.wholeNumberValue, (0...9).contains(digit) else {
        return String(character)
      }
      return String(digit)
    }.joined()
  }

  /// A number, a day or a time: `2026-11-13`, `13.11.26`, `1:23`.
  private static func isInFigures(_ word: String) -> Bool {
    guard word.contains(where: \.isNumber) else { return false }
    return Double(word) != nil || word.allSatisfy { $0.isNumber || "#.:'’/+-–−".contains($0) }
  }
}
