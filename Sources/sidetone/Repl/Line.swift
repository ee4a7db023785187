import TerminalKit

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
    let words = LineWords(text)
    if let quote = words.quote { self = .unfinished(quote: quote) } else { self = Self.meaning(of: words.all) }
  }

  private static func meaning(of typed: [String]) -> Line {
    // The program's name before a command is a habit of the shell.
    let words = Array(typed.dropLast().drop { $0 == "sidetone" } + typed.suffix(1))
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
    default: return .command([first] + words.dropFirst())
    }
  }
}

/// What comes after a line.
enum Next: Equatable {
  case goOn(ExitStatus)
  case leave
}
