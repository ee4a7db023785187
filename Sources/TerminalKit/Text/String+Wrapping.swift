extension String {
  /// Returns the text folded at its spaces so that no line fills more than `width` columns.
  ///
  /// Line ends stay, runs of spaces become one, a word longer than a line is cut, and every line starts with `indent`
  /// spaces, the first with `label` filled up to the indent. On a narrow screen the indent gives way to the words.
  package func wrapped(to width: Int, indent: Int = 0, label: String = "") -> String {
    let limit = max(1, width)
    let indent = min(indent, limit / 2)
    var folding = Folding(limit: limit, indent: indent, label: label.truncated(to: limit).padded(to: indent))
    for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) { folding.add(word) }
      folding.endLine()
    }
    return folding.lines.joined(separator: "\n")
  }
}

/// The lines of a text while it is being folded.
private struct Folding {
  let limit: Int
  let indent: String
  var margin: String
  var lines: [String] = []
  private var words = ""
  private var columns = 0

  init(limit: Int, indent: Int, label: String) {
    self.limit = limit
    self.indent = String(repeating: " ", count: indent)
    margin = label
  }

  private var room: Int { limit - margin.displayWidth }

  mutating func add(_ word: Substring) {
    let width = String(word).displayWidth
    let stands = columns > 0 ? columns + 1 : 0
    // A long label leaves little room on the first line: a word that fits the next line goes there whole.
    if stands + width > room, columns > 0 || width <= limit - indent.count { endLine() }
    if columns > 0 { put(" ", width: 1) }
    guard columns + width > room else { return put(String(word), width: width) }
    for piece in TerminalPiece.pieces(of: word) {
      if piece.width > 0, columns > 0 || margin != indent, columns + piece.width > room { endLine() }
      put(piece.text, width: piece.width)
    }
  }

  mutating func endLine() {
    lines.append((margin + words).trimmingSpaceAtEnd)
    margin = indent
    words = ""
    columns = 0
  }

  private mutating func put(_ text: String, width: Int) {
    words += text
    columns += width
  }
}
