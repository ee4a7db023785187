/// What Tab comes to at one place in a line: the text that all candidates share, and the candidates themselves.
struct Completion: Equatable {
  /// The text before the cursor after completing.
  var completed: String
  /// The text before the cursor for each candidate.
  var lines: [String]
  /// The candidates that begin like the word at the cursor.
  var candidates: [Candidate]

  /// Asks a completer, and keeps the candidates that begin like the word; only where none does, those that do so in
  /// another case. What could steer a terminal is left out: it cannot be shown as it is, so it cannot be typed either.
  init(of line: String, cursor: Int, quoting: LineQuoting = .words, by completer: Completer) {
    let before = String(line.prefix(cursor))
    let word = TypedWord(endOf: before, quoting)
    let offered = word.isComment ? [] : completer(line, cursor).filter(\.isHarmless)
    let exact = offered.filter { $0.text.hasPrefix(word.text) }
    let found = exact.isEmpty ? offered.filter { $0.text.lowercased().hasPrefix(word.text.lowercased()) } : exact
    var seen: Set<String> = []
    candidates = found.filter { seen.insert($0.text).inserted }
    lines = candidates.map { word.stem + word.typed($0) }
    let shared = lines.dropFirst().reduce(lines.first ?? before) { $0.commonPrefix(with: $1) }
    // Candidates that share less than was typed leave the line alone.
    completed = shared.count >= before.count || candidates.count == 1 ? shared : before
  }

  /// Whether a space follows: there is one candidate, and it is a finished word.
  var endsWord: Bool { candidates.count == 1 && candidates.allSatisfy(\.endsWord) }
}

/// The word at the end of a line, as far as it was typed, and what is before it.
private struct TypedWord {
  /// The line before the word.
  let stem: String
  /// The word without its quotes.
  let text: String
  /// Whether it is part of a comment.
  let isComment: Bool
  private let quoting: LineQuoting
  private let quote: Character?

  init(endOf line: String, _ quoting: LineQuoting) {
    self.quoting = quoting
    let scalars = line.unicodeScalars
    let length: Int
    switch quoting {
    case .words:
      let words = LineWords(line)
      (text, quote, length, isComment) = (words.last ?? "", words.quote, words.typedLength, words.isComment)
    case .none:
      let word = scalars.reversed().prefix { !$0.properties.isWhitespace }
      (text, quote, length, isComment) = (String(String.UnicodeScalarView(word.reversed())), nil, word.count, false)
    }
    stem = String(scalars.dropLast(length))
  }

  /// Returns a candidate as it is typed in place of the word.
  func typed(_ candidate: Candidate) -> String {
    switch quoting {
    case .words: LineWords.quoted(candidate.text, in: quote, closed: candidate.endsWord)
    case .none: candidate.text
    }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
