import TerminalKit

extension Document {
  /// Returns the document's sheet, else its first table, as CSV (RFC 4180); empty where there is neither.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front, since it may come from a
  /// stranger's file; numbers, also negative ones, stay as they are.
  public func csv() -> String {
    if let sheet { return CSV.text(of: sheet) }
    for case .table(let table) in blocks { return CSV.text(of: table) }
    return ""
  }
}

extension Document.Table {
  /// Returns the rows as lines of CSV, with or without the columns' titles, for a table that comes in parts.
  func csvLines(titled: Bool) -> String { titled ? CSV.text(of: self) : CSV.rows(of: self) }
}

/// Comma-separated values.
private enum CSV {
  static func text(of table: Document.Table) -> String {
    let header = table.columns.map { field($0.title) } + (table.hasDetails ? ["Notes"] : [])
    return line(header) + rows(of: table)
  }

  static func rows(of table: Document.Table) -> String {
    let notes = table.hasDetails
    let rows = table.rows.map { row in
      table.columns.indices.map { field(table.cell(row, $0).plain) }
        + (notes ? [field(row.details.map(\.plain).joined(separator: "\n"))] : [])
    }
    return rows.map(line).joined()
  }

  private static func line(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }

  private static func field(_ text: String) -> String {
    let safe = guarded(text.safeBlockForTerminal)
    let quoted = safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    let padded = safe.hasPrefix(" ") || safe.hasSuffix(" ")
    return quoted || padded ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { return text }
    return isNumber(text) ? text : "'" + text
  }

  /// Whether the text is a sign and digits with at most one point; `Double` would also take `-inf` and hexadecimal.
  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.first, "+-".contains(first) else { return false }
    let digits = text.dropFirst().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return digits.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
