import QualityModel

/// A person's word on what a value means: `channel:Kiosk=chat`, `resolved:Solved=yes`.
struct WordChoice: Hashable, Sendable {
  var field: MetadataField
  /// The word in the file, without case and accents.
  var word: String
  /// What it means.
  var meaning: String

  /// Reads a choice; `nil` where the text is a mapping of a column.
  init?(_ text: String) throws(ReadingOptionProblem) {
    guard let colon = text.firstIndex(of: ":"), let equals = text.lastIndex(of: "="), colon < equals,
      let field = MetadataField(word: String(text[..<colon])), !text[..<colon].contains("=")
    else { return nil }
    self.field = field
    word = Self.key(String(text[text.index(after: colon)..<equals]))
    meaning = String(text[text.index(after: equals)...]).onOneLine.lowercased()
    switch field {
    case .channel:
      guard Channel(rawValue: meaning) != nil else {
        throw .unknownMeaning(meaning, of: "channel", "voice, chat or email")
      }
    case .resolved:
      guard ["yes", "no"].contains(meaning) else { throw .unknownMeaning(meaning, of: "resolved", "yes or no") }
    case .id, .file, .agent, .agentID, .team, .startedAt, .duration, .endedAt, .reason, .rating, .organization,
      .message, .sender, .senderRole:
      throw .noWords(field)
    }
  }

  /// Returns a word as it is compared.
  static func key(_ word: String) -> String { word.onOneLine.folded.lowercased() }
}
