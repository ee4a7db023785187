/// A word that answers a question by itself, whatever is asked.
package enum AnswerWord {
  private static let yesOrNo: Set<String> = ["y", "yes", "n", "no"]

  /// Returns whether a text answers questions of yes or no, of numbers or of options, or sets one aside.
  package static func isShort(_ text: String) -> Bool {
    let word = text.lowercased()
    return yesOrNo.contains(word) || isNumber(text) || Criterion.notApplicableWords.contains(word)
  }

  private static let placeholders: Set<String> = ["none", "nil", "null", "nothing", "tbd"]

  /// Returns whether a text holds numbers, short answers, words that stand for no answer and signs, and no word of its
  /// own: `1 3`, `2.`, `none`, `-`.
  package static func saysNothing(_ text: String) -> Bool {
    text.split { $0.isWhitespace || ",;".contains($0) }.allSatisfy { piece in
      guard piece.contains(where: { $0.isLetter || $0.isNumber }) else { return true }
      var word = piece.drop { "(<[".contains($0) }
      while let last = word.last, ".:)!>]?".contains(last) { word.removeLast() }
      return isShort(String(word)) || placeholders.contains(word.lowercased())
    }
  }

  /// Returns whether a text is a number as people type it, `#` before it included.
  package static func isNumber(_ text: String) -> Bool {
    let number = text.hasPrefix("#") ? String(text.dropFirst()) : text
    return number.utf8.allSatisfy { "0123456789.+-".utf8.contains($0) } && Double(number) != nil
  }
}

extension Criterion {
  /// Returns whether a word may be meant as an answer to the criterion: a short answer, `none`, or an option's id.
  package func mayAnswer(_ word: String) -> Bool {
    let plain = word.lowercased()
    return AnswerWord.isShort(word) || plain == "none" || kind.options.contains { $0.id.lowercased() == plain }
  }
}
