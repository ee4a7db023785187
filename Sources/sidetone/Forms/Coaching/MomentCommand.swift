/// Asks for a moment in full: `moment 1`; without a number for all of them.
struct MomentCommand: Equatable {
  let number: Int?

  /// Returns the command in a text; `nil` where it is none.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    switch (words.first, words.count) {
    case ("moment", 1), ("moments", 1): number = nil
    case ("moment", 2):
      guard let number = Int(words[1]) else { return nil }
      self.number = number
    default: return nil
    }
  }
}
