extension String {
  /// The text on one line, whatever lines it was wrapped to.
  package var unwrapped: String { split(separator: "\n").joined(separator: " ") }

  /// The text up to the first full stop or colon that ends a word, on one line; those in code, as in `inverted: true`,
  /// end none.
  package var firstSentence: String {
    let line = unwrapped
    var isCode = false
    let end = line.indices.first { index in
      if line[index] == "`" { isCode.toggle() }
      let next = line.index(after: index)
      return !isCode && ".:".contains(line[index]) && (next == line.endIndex || line[next] == " ")
    }
    return String(line[..<(end ?? line.endIndex)])
  }
}
