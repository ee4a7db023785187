/// How texts are stored in the full-text table, and how words are searched there.
enum FullText {
  /// Stands between the notes, quotes and summary of one evaluation: a letter of no language, so that no phrase matches
  /// from the end of one text into the next.
  static let seam = " \u{E000} "

  /// Returns the pattern for words that are one after the other; `nil` where the text holds none.
  ///
  /// Quoted, so that nothing in it is taken as an operator of the pattern language.
  static func phrase(_ text: String) -> String? {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return "\"" + text.replacing("\"", with: "\"\"").replacing("\0", with: " ") + "\""
  }

  /// Returns the pattern for words and "phrases" that must all occur; `nil` where there are none.
  static func all(_ texts: [String]) -> String? {
    let phrases = texts.compactMap(phrase)
    return phrases.isEmpty ? nil : phrases.joined(separator: " ")
  }
}
