import QualityModel
import Recordings

/// What a line at a criterion may ask for that no other form has.
enum ScoringCommand: Equatable {
  case transcript(from: Int?)
  case search(String)
  case note
  case summary(String?)
  /// Labels; `nil` where a quote is not closed, or nothing is named.
  case tag([String]?)
  case listen(ListeningCommand)

  /// The words that begin a command, with what each does.
  static let words =
    [
      CommandWord("t", "read the transcript from here, or from a line: t 30"),
      CommandWord("/", "search the transcript: /refund"),
      CommandWord("note", "write the note in your editor"),
      CommandWord("summary", "say something on the whole: summary TEXT"),
      CommandWord("tag", "add labels, or take one away: tag \"late refund\" fee, tag -fee"),
    ] + ListeningCommand.words + [CommandWord("mark", "remember this moment; @. cites it")]

  /// Returns the command in a text; `nil` where it is none.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    switch (first, rest) {
    case _ where text.first == "/" && text.count > 1: self = .search(String(text.dropFirst()).trimmed)
    case ("t", ""): self = .transcript(from: nil)
    case ("t", _):
      guard let line = Int(rest) else { return nil }
      self = .transcript(from: line)
    case ("note", ""): self = .note
    case ("summary", _): self = .summary(rest.isEmpty ? nil : rest)
    case ("tag", _): self = .tag(Self.labels(in: String(text.trimmed.dropFirst("tag".count))))
    default:
      guard let command = ListeningCommand(text) else { return nil }
      self = .listen(command)
    }
  }

  /// Whether it could be the person's own words behind an answer, such as `tag late`.
  var couldBeWords: Bool {
    switch self {
    case .summary(.some), .tag: true
    case .summary(nil), .transcript, .search, .note, .listen: false
    }
  }

  /// Blanks and commas separate labels, and several words are one label where they are quoted; nothing else has a
  /// meaning of its own here.
  private static func labels(in text: String) -> [String]? {
    var labels = [""]
    var quote: Character?
    for character in text {
      let isAtStart = labels.last == "" || labels.last == "-"
      if let open = quote {
        if character == open { quote = nil } else { labels[labels.count - 1].append(character) }
      } else if isAtStart, character == "\"" || character == "'" {
        quote = character
      } else if character.isWhitespace || character == "," {
        labels.append("")
      } else {
        labels[labels.count - 1].append(character)
      }
    }
    let named = labels.map(\.trimmed).filter { !$0.isEmpty && $0 != "-" }
    return quote == nil && !named.isEmpty ? named : nil
  }
}
