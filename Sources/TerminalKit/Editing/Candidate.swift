/// Returns the candidates for the word at the cursor; `cursor` counts the characters before it.
///
/// It is a pure function of the line, so completion is tested without a terminal. It may return candidates that do not
/// begin like the word: those are left out.
package typealias Completer = (_ line: String, _ cursor: Int) -> [Candidate]

/// One way to complete the word at the cursor.
package struct Candidate: Equatable, Sendable {
  /// The whole word, unquoted; quotes are added where the line needs them.
  package var text: String
  /// What it means, shown beside it.
  package var about: String?
  /// Whether the word is finished, so that a space follows it; not so for `--option=`.
  package var endsWord: Bool

  package init(_ text: String, about: String? = nil, endsWord: Bool = true) {
    self.text = text
    self.about = about
    self.endsWord = endsWord
  }

  /// Whether the word may be typed for a person: there is something of it, and it cannot steer a terminal.
  package var isHarmless: Bool { !text.isEmpty && text.safeForTerminal == text }
}

/// How the words of a line are told apart, so that a completed word is read back as that word.
package enum LineQuoting: Sendable {
  /// As a shell does: quotes and `\` belong to a word.
  case words
  /// By spaces alone; quotes are part of the text.
  case none
}
