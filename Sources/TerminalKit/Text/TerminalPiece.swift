/// A piece of a text for a terminal: a character that fills columns, or a colour code that fills none.
enum TerminalPiece: Equatable {
  case character(Character)
  case code(String)

  var width: Int {
    switch self {
    case .character(let character): character.displayWidth
    case .code: 0
    }
  }

  var text: String {
    switch self {
    case .character(let character): String(character)
    case .code(let code): code
    }
  }

  /// Splits a text; only colour codes (`ESC [ … m`) are codes, since nothing else is ever written by us.
  static func pieces(of text: some StringProtocol) -> [TerminalPiece] {
    var pieces: [TerminalPiece] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "\u{1B}", let code = code(at: rest) {
        pieces.append(.code(String(code)))
        rest = rest[code.endIndex...]
      } else {
        pieces.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return pieces
  }

  private static func code<Text: StringProtocol>(at text: Text) -> Text.SubSequence? {
    let parameters = text.dropFirst(2).prefix { $0.isASCII && ($0.isNumber || $0 == ";") }
    guard text.dropFirst().first == "[", text[parameters.endIndex...].first == "m" else { return nil }
    return text[...parameters.endIndex]
  }
}
