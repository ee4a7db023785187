/// Returns the candidates for the word at the cursor; `cursor` counts the characters before it.
///
/// It is a pure function of the line, so completion is tested without a terminal. It may return candidates that do not
/// begin like the word: those are left out.
package typealias Completer = (_ line: String, _ cursor: Int) -> [Candidate]

/// One way to complete the word at the cursor.
package struct Candidate: Equatable, Sendable {
  /// The whole word, unquoted; quotes are added where it holds spaces.
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
}
