import TerminalKit

extension Document {
  /// Returns the document as Markdown, with everything from files escaped.
  package func markdown() -> String {
    let text = Markdown.text(of: wholePage)
    return text.isEmpty ? "" : text + "\n"
  }
}

/// Markdown as GitHub and most others read it.
enum Markdown {
  /// Returns blocks with blank lines between them.
  static func text(of blocks: [Document.Block]) -> String {
    blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  static func text(of block: Document.Block) -> String {
    switch block {
    case .heading(let phrase, let level):
      String(repeating: "#", count: max(1, min(6, level))) + " " + inline(phrase.withoutRolesButBadges)
    case .paragraph(let phrase): line(phrase)
    case .facts(let facts): facts.map { "- **\(escaped($0.label)):** \(inline($0.value))" }.joined(separator: "\n")
    case .table(let table): text(of: table.withoutEmptyColumns)
    case .list(let items): items.map { "- \(line($0))" }.joined(separator: "\n")
    case .quote(let phrase): quote(phrase)
    case .code(let code): fenced(code.safeBlockForTerminal)
    case .plot(let plot) where plot.origin != nil: text(of: plot.table)
    case .slopes(let slopes):
      ([text(of: slopes.table)] + slopes.notes.map { line(Phrase($0)) }).filter { !$0.isEmpty }.joined(
        separator: "\n\n")
    case .plot: fenced(Document([block]).text(width: 80))
    case .findings(let findings): findings.isEmpty ? "" : fenced(FindingsText(findings).text())
    case .kicker(let phrase), .lead(let phrase): line(phrase)
    case .figures(let figures): text(of: .facts(figures.map(\.fact)))
    case .moment(let moment): text(of: moment)
    case .picture(let picture): text(of: picture)
    case .columns(let columns): text(of: columns.flatMap(\.self))
    case .folded(let title, let blocks): text(of: [.heading(title, level: 3)] + blocks)
    case .signatures(let labels): text(of: .room(labels.map { Document.Room($0) }))
    case .room(let rooms):
      // A whole line of underscores would be a rule; behind a word they are what they look like.
      rooms.map { "- **\(escaped($0.label))** " + String(repeating: "\\_", count: 24) }.joined(separator: "\n")
    }
  }

  private static func text(of table: Document.Table) -> String {
    guard !table.rows.isEmpty else { return "" }
    let notes = table.hasDetails
    let header = table.columns.map { escaped($0.title) } + (notes ? ["Notes"] : [])
    let rule = table.columns.map { $0.alignment == .right ? "---:" : "---" } + (notes ? ["---"] : [])
    let rows = table.rows.map { row in
      table.columns.indices.map { inline(table.cell(row, $0), inTable: true) }
        + (notes ? [row.details.map { inline($0, inTable: true) }.joined(separator: "<br>")] : [])
    }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func quote(_ phrase: Phrase) -> String {
    phrase.plain.safeBlockForTerminal.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> " + line(Phrase(String($0))) }.joined(separator: "  \n")
  }

  /// Fences are longer than any run of backticks inside, so that nothing inside can end them.
  static func fenced(_ text: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    return "\(fence)\n\(text.hasSuffix("\n") ? text : text + "\n")\(fence)"
  }

  /// A phrase at the start of a line, where a few more characters would begin a list, a title or a rule.
  static func line(_ phrase: Phrase) -> String {
    let text = inline(phrase)
    guard let first = text.first else { return "" }
    if "#+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else { return text }
    let after = text.dropFirst(digits.count + 1).first
    return after == nil || after == " " ? digits + "\\" + text.dropFirst(digits.count) : text
  }

  private static func inline(_ phrase: Phrase, inTable: Bool = false) -> String {
    phrase.pieces.map { piece in
      switch piece.role {
      case .emphasis, .badge: emphasised(piece.text)
      case .code: code(piece.text.safeForTerminal, inTable: inTable)
      case .good, .warning, .bad, .dim, nil: escaped(piece.text)
      }
    }
    .joined()
  }

  /// Spaces inside the stars would leave them standing as stars.
  private static func emphasised(_ text: String) -> String {
    let safe = text.safeForTerminal
    let start = safe.prefix { $0 == " " }
    let words = safe.dropFirst(start.count).reversed().drop { $0 == " " }.reversed()
    guard !words.isEmpty else { return safe }
    let end = safe.count - start.count - words.count
    return start + "**\(escaped(String(words)))**" + String(repeating: " ", count: end)
  }

  private static func code(_ text: String, inTable: Bool) -> String {
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    let inside = inTable ? text.replacing("|", with: "\\|") : text
    return fence + space + inside + space + fence
  }

  private static func escaped(_ text: String) -> String {
    text.safeForTerminal.reduce(into: "") { result, character in
      if "\\`*_[]<>|~&".contains(character) { result += "\\" }
      result.append(character)
    }
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
