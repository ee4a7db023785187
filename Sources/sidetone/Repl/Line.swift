/// One line typed at the workbench.
enum Line: Equatable {
  case nothing
  case command([String])
  case help(about: String?)
  case undo
  case leave
  /// Words behind one that leaves, and that takes none.
  case leaveWith(String, behind: String)
  case unfinished(quote: Character)

  /// Takes a line apart as a shell would: words, quotes, `\`, and `#` for a comment.
  init(_ text: String) {
    switch Self.words(of: text) {
    case .failure(let open): self = .unfinished(quote: open.quote)
    case .success(let words): self = Self.meaning(of: words)
    }
  }

  private static func meaning(of words: [String]) -> Line {
    // `:help` and `\?` are what other workbenches have taught people to type.
    guard let first = words.first.map({ $0.hasPrefix(":") && $0.count > 1 ? String($0.dropFirst()) : $0 }) else {
      return .nothing
    }
    switch (first, words.count) {
    case ("?", 1), ("\\?", 1), ("help", 1): return .help(about: nil)
    case ("?", _), ("help", _): return .help(about: words.dropFirst().joined(separator: " "))
    case ("undo", 1): return .undo
    case ("quit", 1), ("exit", 1), ("q", 1), ("\\q", 1): return .leave
    case ("quit", _), ("exit", _), ("q", _), ("\\q", _):
      return .leaveWith(words.dropFirst().joined(separator: " "), behind: first)
    case ("sidetone", 2...): return meaning(of: Array(words.dropFirst()))
    default: return .command([first] + words.dropFirst())
    }
  }

  /// Returns the words of a line as far as it was typed, and the one that is being typed, without its quotes.
  static func typed(_ text: String) -> (words: [String], last: String) {
    let split = split(text)
    return (split.words, split.word ?? "")
  }

  private struct OpenQuote: Error { let quote: Character }

  private static func words(of text: String) -> Result<[String], OpenQuote> {
    let split = split(text)
    if let quote = split.quote { return .failure(OpenQuote(quote: quote)) }
    return .success(split.words + [split.word].compactMap { $0 })
  }

  private static func split(_ text: String) -> (words: [String], word: String?, quote: Character?) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'", !(word == nil && text.first == "\\") {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else if character == "#", word == nil {
        break
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return (words, word, quote)
  }
}

/// What comes after a line.
enum Next: Equatable {
  case goOn(ExitStatus)
  case leave
}
