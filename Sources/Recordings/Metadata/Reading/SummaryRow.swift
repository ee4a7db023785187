/// A row in which a report adds up the others.
enum SummaryRow {
  private static let words: Set<String> = [
    "total", "totals", "subtotal", "sum", "average", "avg", "mean", "median", "count", "gesamt", "gesamtergebnis",
    "insgesamt", "summe", "durchschnitt", "mittelwert", "anzahl", "totale", "totaux", "moyenne", "suma", "promedio",
    "somma",
    "soma",
  ]
  private static let besides: Set<String> = [
    "grand", "general", "overall", "all", "of", "for", "the", "calls", "chats", "contacts", "interactions", "rows",
    "records",
  ]

  /// Returns whether a text is what only a report's last rows have in place of an id: `Total`, `Grand total: 12 calls`.
  static func recognises(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let all = ColumnTitle.words(text)
    let named = all.filter { !$0.allSatisfy(\.isNumber) }
    guard named.contains(where: words.contains), named.allSatisfy({ words.contains($0) || besides.contains($0) }) else {
      return false
    }
    // `total-17` is an id, `Total: 17` is not.
    return named.count == all.count || text.contains { " :(".contains($0) }
  }

  /// Returns the rows that add up others: by the word for it, or a last row of nothing but numbers.
  static func rows(of table: MetadataTable, ids: [String?]) -> Set<Int> {
    var rows: Set<Int> = []
    for row in table.rows.indices {
      if let id = ids[row] {
        if recognises(id) { rows.insert(row) }
        continue
      }
      let filled = table.rows[row].fields.filter { !$0.isEmpty }
      let isLast = row == table.rows.count - 1 && row > 0
      if filled.contains(where: recognises) || (isLast && filled.allSatisfy(isNumber)) { rows.insert(row) }
    }
    return rows
  }

  private static func isNumber(_ text: String) -> Bool {
    WrittenNumber(text.hasSuffix("%") ? text.dropLast() : text[...]) != nil || WrittenDuration(text) != nil
  }
}
