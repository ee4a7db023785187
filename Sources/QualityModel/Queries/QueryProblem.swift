/// A query that cannot be understood, with the place of the mistake.
package struct QueryProblem: Explained, Hashable {
  package let message: String
  /// What was expected.
  package let help: String
  /// The whole query on one line, its words in quotes where they need them; characters are as they were typed.
  package let line: String
  /// Where the mistake begins in the line, from 1, in characters.
  package let column: Int
  /// How many characters it takes; 0 where something is missing.
  package let width: Int

  /// The request was not one that can be done.
  package var fault: Fault { .request }

  /// The query with a caret line under the mistake, one column for each character.
  package var detail: String? {
    "\(line)\n" + String(repeating: " ", count: column - 1) + String(repeating: "^", count: max(1, width))
  }

  init(_ words: [String], at index: Int, _ mistake: QueryMistake) {
    message = mistake.message
    help = mistake.help
    let parts = words.map(QuotedWord.init)
    line = parts.map(\.text).joined(separator: " ")
    let before = parts[..<index].map { $0.text + " " }.joined()
    let range = mistake.range ?? 0..<words[index].unicodeScalars.count
    // Characters are counted in the whole, since an accent at a word's start sits on the space before it.
    let start = (before + parts[index].text(before: range.lowerBound)).count
    let end = (before + parts[index].text(before: range.upperBound)).count
    column = start + 1
    width = max(0, end - start)
  }
}

/// A word as it is typed: its value in quotes where a shell or the workbench would take it apart.
struct QuotedWord {
  /// The word as it is typed.
  let text: String
  private let pieces: [String]

  init(_ word: String) {
    let scalars = Array(word.unicodeScalars)
    let needsQuotes =
      scalars.isEmpty || scalars.contains { $0.properties.isWhitespace || "\"'\\#".unicodeScalars.contains($0) }
    guard needsQuotes else {
      pieces = scalars.map { String($0) }
      text = word
      return
    }
    let opening = scalars.firstIndex(of: ":").map { $0 + 1 } ?? 0
    var pieces = scalars.enumerated().map { index, scalar in
      let isSpecial = scalar == "\"" || scalar == "\\"
      return (index == opening ? "\"" : "") + (isSpecial ? "\\" : "") + String(scalar)
    }
    if opening >= scalars.count { pieces.append("\"") }
    pieces.append("\"")
    self.pieces = pieces
    text = pieces.joined()
  }

  /// Returns what is before a scalar of the word, an opening quote included.
  func text(before scalar: Int) -> String {
    let before = pieces.prefix(scalar).joined()
    let opensHere = pieces.indices.contains(scalar) && pieces[scalar].unicodeScalars.count > 1
    return before + (opensHere && pieces[scalar].unicodeScalars.first == "\"" ? "\"" : "")
  }
}

extension String {
  /// The text as one word of a line: in quotes where it holds a space or a quote.
  var quotedWhereNeeded: String { QuotedWord(self).text }
}
