import TerminalKit

/// As much of a source line as fits, with the place that a finding is about in sight.
struct SourceExcerpt {
  /// The line, harmless, with `…` where something is left out.
  var text: String
  /// How many columns are before the caret.
  var indent: Int
  /// How many columns the caret underlines.
  var carets: Int

  /// Creates the excerpt.
  /// - Parameters:
  ///   - column: where the place begins, from 1, in characters as the file has them.
  ///   - width: how many characters it takes.
  ///   - columns: the room there is.
  init(_ source: String, column: Int?, width: Int, columns: Int) {
    let line = source.prefix { !$0.isNewline }
    // Characters are made harmless one by one, since `<U+001B>` is wider than what it stands for.
    let start = max(0, (column ?? 1) - 1)
    let before = line.prefix(start)
    let marked = line.dropFirst(start).prefix(max(1, width))
    let fits = line.utf8.count <= 4 * columns && Self.safe(line).displayWidth <= columns
    let lead = fits ? Self.safe(before) : Self.tail(of: before, columns: columns / 2)
    let markedText = Self.safe(marked)
    let rest = Self.safe(line.dropFirst(start + marked.count).prefix(columns))
    text = (lead + markedText + rest).truncated(to: columns)
    text = String(text.reversed().drop { $0 == " " }.reversed())
    indent = lead.displayWidth
    carets = max(1, min(markedText.displayWidth, columns - indent))
  }

  private static func safe(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { $0 += String($1).safeForTerminal }
  }

  /// The end of a text in at most so many columns, with `…` where its beginning is left out.
  private static func tail(of text: Substring, columns: Int) -> String {
    var kept: [String] = []
    var used = 0
    for character in text.reversed() {
      let piece = String(character).safeForTerminal
      guard used + piece.displayWidth <= columns - 1 else { return "…" + kept.reversed().joined() }
      kept.append(piece)
      used += piece.displayWidth
    }
    return kept.reversed().joined()
  }
}
