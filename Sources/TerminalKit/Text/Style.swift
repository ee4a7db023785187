/// A role that a piece of text plays; colour only repeats what the words say already.
package enum Style: CaseIterable, Sendable {
  /// A title over other text.
  case heading
  /// Something less important than its surroundings.
  case dim
  /// Good news.
  case good
  /// Something to look at.
  case warning
  /// Bad news.
  case bad
  /// The word that matters in a sentence.
  case emphasis
  /// Something to type, or an id.
  case code

  /// The parameters of the terminal's code for the role: the 16 colours only, so that the person's theme decides.
  var parameters: String {
    switch self {
    case .heading: "1;4"
    case .dim: "2"
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    case .emphasis: "1"
    case .code: "36"
    }
  }
}

extension String {
  /// Returns the text in a role, with codes only if colours are allowed.
  package func styled(_ style: Style, if allowed: Bool) -> String {
    allowed && !isEmpty ? "\u{1B}[\(style.parameters)m\(self)\u{1B}[0m" : self
  }
}
