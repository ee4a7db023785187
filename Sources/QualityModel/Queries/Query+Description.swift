extension Query: CustomStringConvertible {
  /// The query as words that parse to the same; terms that ask for nothing are left out.
  package var words: [String] {
    terms.compactMap { term in term.condition.word.map { (term.isExcluded ? "-" : "") + $0 } }
  }

  /// The query as a line to type, its values in quotes where they need them.
  package var description: String { Self.line(words) }

  /// Returns the words of a query or a search as a line to type.
  package static func line(_ words: [String]) -> String { words.map(\.quotedWhereNeeded).joined(separator: " ") }

  /// Returns a value as it is written in a term, so that it is read back as that one value.
  ///
  /// It goes by Unicode scalars as the parser does: a comma under an accent is a comma all the same.
  package static func escaped(_ value: String) -> String {
    value.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "," || scalar == "\\" || scalar == "\"" && text.isEmpty { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
  }
}

extension Query.Condition {
  fileprivate var word: String? {
    switch self {
    case .word(let word, let values): Self.text(word.rawValue, values)
    case .rubric(let names): Self.text("rubric", names.map(\.text))
    case .figure(let figure, let bounds): bounds.text.map { "\(figure.rawValue):\($0)" }
    case .time(let from, let until): QueryPeriod.text(from: from, until: until)
    case .resolved(let isResolved): "resolved:" + (isResolved ? "yes" : "no")
    case .failed(let values): Self.text("failed", values)
    case .text(let text): "text:" + (Self.isInQuotes(text) ? "\"\(text)\"" : text)
    }
  }

  /// Whether quotes are around the text, which would be taken for the term's own.
  private static func isInQuotes(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count > 1 && scalars.first == "\"" && scalars.last == "\""
  }

  /// Values with commas between them; a comma or `\` within one gets a `\` in front, and so does a quote at its start.
  private static func text(_ key: String, _ values: [String]) -> String? {
    guard !values.isEmpty else { return nil }
    return key + ":" + values.map(Query.escaped).joined(separator: ",")
  }
}
