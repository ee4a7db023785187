/// A row by which a report comments on the others, and that is not an interaction.
enum SummaryRow: Hashable {
  /// It adds up the others.
  case total
  /// It holds one text alone, as a heading between the rows or a line at the foot of a page does.
  case remark(String)

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

  /// Returns the rows that are not interactions. Totals are known by the word for it, or as a last row of nothing but
  /// numbers; remarks are words alone where the ids of rows that hold more are codes.
  static func rows(of table: MetadataTable, ids: [String?]) -> [Int: SummaryRow] {
    var rows: [Int: SummaryRow] = [:]
    var remarks: [Int: SummaryRow] = [:]
    var (codes, names) = (0, 0)
    for row in table.rows.indices {
      let filled = table.rows[row].fields.filter { !$0.isEmpty }
      if let id = ids[row] {
        if recognises(id) {
          rows[row] = .total
        } else if filled.count > 1 {
          if isCode(id) { codes += 1 } else { names += 1 }
        } else if !isCode(id) {
          remarks[row] = .remark(id)
        }
        continue
      }
      let isLast = row == table.rows.count - 1 && row > 0
      if filled.contains(where: recognises) || (isLast && filled.allSatisfy(isNumber)) { rows[row] = .total }
    }
    return codes > names ? rows.merging(remarks) { total, _ in total } : rows
  }

  /// Whether a text is one word with a figure in it, as the ids of most systems are: `call-17`, and not `Page 1 of 3`.
  private static func isCode(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && !text.contains(where: \.isWhitespace)
  }

  private static func isNumber(_ text: String) -> Bool {
    WrittenNumber(text.hasSuffix("%") ? text.dropLast() : text[...]) != nil || WrittenDuration(text) != nil
  }
}
