import QualityModel

extension TableHead {
  /// How many lines are looked at: a report's head, the titles and the first rows.
  private static let lines = 40

  /// Returns whether a text is a table: a line of titles with an id and another field, and a row below it that has as
  /// many fields.
  static func isTable(_ bytes: [UInt8], named file: String) -> Bool {
    let text = UTF16Text.decode(bytes) ?? String(decoding: bytes, as: UTF8.self)
    let opening = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    guard let first = opening.first, first != "{", first != "<" else { return false }
    let shown = opening.split(whereSeparator: \.isNewline).prefix(lines).joined(separator: "\n")
    let source = SourceText(file: file, text: shown)
    let head = TableHead(source, options: ReadingOptions())
    guard head.line < source.lines.count else { return false }
    let titles = fields(of: source.lines[head.line], separatedBy: head.delimiter)
    let known = titles.map { ColumnTitle($0) }.filter(\.isKnown)
    let hasID = known.contains { $0.rank(for: .id) != nil || $0.rank(for: .file) != nil }
    guard hasID, known.count > 1, let row = source.lines.dropFirst(head.line + 1).first else { return false }
    return fields(of: row, separatedBy: head.delimiter).count == titles.count
  }
}
