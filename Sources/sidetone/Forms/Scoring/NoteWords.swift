/// The words of a note, to tell one that says something from one that only goes on with the answer: `and 4`, `3 ４`.
struct NoteWords {
  private let words: [String]

  init(_ note: String) {
    words = note.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
  }

  /// The words that stand between answers and say nothing themselves.
  private static let joiners: Set = ["and", "or"]
  private static let joiningSigns: Set<Character> = ["&", "+", "-", "–", "—", "−", "/"]

  /// Returns whether there is nothing but answers, numbers, days, times and what joins them.
  func areNothingButAnswers(_ isAnswer: (String) -> Bool) -> Bool {
    words.allSatisfy { word in
      let plain = Self.plain(word)
      return Self.joiners.contains(plain.lowercased()) || isAnswer(plain) || Self.isInFigures(plain)
        || plain.split { Self.joiningSigns.contains($0) }.map(String.init).allSatisfy { part in
          Self.joiners.contains(part.lowercased()) || isAnswer(part)
        }
    }
  }

  /// The answers among the words, without what joins them.
  var answers: [String] {
    words.map(Self.plain).filter { word in
      !Self.joiners.contains(word.lowercased()) && !word.allSatisfy { Self.joiningSigns.contains($0) }
    }
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
    word.contains { $0.isNumber } && word.allSatisfy { $0.isNumber || "#.:'’/+-–−".contains($0) }
  }
}
