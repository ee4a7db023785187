extension Document {
  /// Returns the document's sheet, else its first table, as CSV (RFC 4180); empty where there is neither.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front, since it may come from a
  /// stranger's file; numbers, also negative ones, stay as they are.
  package func csv() -> String {
    if let sheet { return CSV.text(of: sheet) }
    for case .table(let table) in blocks { return CSV.text(of: table) }
    return ""
  }
}

extension Document.Table {
  /// Returns the rows as lines of CSV, with or without the columns' titles, for a table that comes in parts.
  func csvLines(titled: Bool) -> String { titled ? CSV.text(of: self) : CSV.rows(of: self) }
}
