/// What Tab comes to at one place in a line: the text that all candidates share, and the candidates themselves.
struct Completion: Equatable {
  /// The text before the cursor after completing.
  var completed: String
  /// The text before the cursor for each candidate.
  var lines: [String]
  /// The candidates that begin like the word at the cursor.
  var candidates: [Candidate]

  /// Asks a completer, and keeps the candidates that begin like the word; only where none does, those that do so in
  /// another case.
  init(of line: String, cursor: Int, by completer: Completer) {
    let before = String(line.prefix(cursor))
    let word = TypedWord(endOf: before)
    let offered = completer(line, cursor)
    let exact = offered.filter { $0.text.hasPrefix(word.text) }
    let found = exact.isEmpty ? offered.filter { $0.text.lowercased().hasPrefix(word.text.lowercased()) } : exact
    var seen: Set<String> = []
    candidates = found.filter { seen.insert($0.text).inserted }
    let stem = before.dropLast(word.length)
    lines = candidates.map { stem + word.quoted($0.text, closed: $0.endsWord) }
    let shared = lines.dropFirst().reduce(lines.first ?? before) { $0.commonPrefix(with: $1) }
    // Candidates that share less than was typed leave the line alone.
    completed = shared.count >= before.count || candidates.count == 1 ? shared : before
  }

  /// Whether a space follows: there is one candidate, and it is a finished word.
  var endsWord: Bool { candidates.count == 1 && candidates.allSatisfy(\.endsWord) }
}

/// The word at the end of a line, as far as it was typed.
private struct TypedWord {
  /// The word without its quotes.
  var text = ""
  /// The characters typed, quotes counted.
  var length = 0
  /// The quote that is still open.
  private var quote: Character?
  private var isEscaped = false

  init(endOf line: String) {
    for character in line { take(character) }
  }

  private mutating func take(_ character: Character) {
    length += 1
    switch character {
    case _ where isEscaped:
      text.append(character)
      isEscaped = false
    case "\\" where quote != "'": isEscaped = true
    case quote: quote = nil
    case "\"" where quote == nil, "'" where quote == nil && text.isEmpty: quote = character
    case " " where quote == nil, "\t" where quote == nil: self = TypedWord(endOf: "")
    default: text.append(character)
    }
  }

  /// Returns a candidate as it is typed: in quotes if it holds a space or a sign of quoting, or if a quote was opened.
  func quoted(_ candidate: String, closed: Bool) -> String {
    let isPlain = candidate.first != "#" && !candidate.contains { " \t'\"\\".contains($0) }
    guard quote != nil || !isPlain else { return candidate }
    // Between single quotes every character is literal, and a single quote cannot occur at all.
    let mark: Character = quote == "'" && !candidate.contains("'") ? "'" : "\""
    let inside = candidate.map { mark == "\"" && "\"\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    return "\(mark)\(inside)\(closed ? "\(mark)" : "")"
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
