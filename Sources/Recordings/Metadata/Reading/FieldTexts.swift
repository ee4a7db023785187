import QualityModel

/// The texts of a table's fields by row, without those that stand for no value and without the rows that comment on
/// others.
struct FieldTexts {
  /// The rows that comment on others.
  let summaryRows: [Int: SummaryRow]
  private var texts: [MetadataField: [String?]] = [:]
  private let none: [String?]
  /// The words that stand for no value, in the order in which they come, by field.
  private var placeholders: [(field: MetadataField, words: [String], rows: Int, first: Int)] = []

  /// The fields whose texts are words that someone said or signed with.
  private static let verbatim: Set<MetadataField> = [.message, .sender]

  init(_ columns: ColumnMap, options: ReadingOptions) {
    none = Array(repeating: nil, count: columns.table.rows.count)
    let keys = [columns.texts(of: .id), columns.texts(of: .file)]
    summaryRows = SummaryRow.rows(of: columns.table, ids: zip(keys[0], keys[1]).map { $0 ?? $1 })
    for field in MetadataField.allCases where columns.sources[field] != nil {
      var values = columns.texts(of: field)
      for row in summaryRows.keys { values[row] = nil }
      if !Self.verbatim.contains(field) { removePlaceholders(of: field, from: &values, options: options) }
      texts[field] = values
    }
  }

  /// A field's texts by row; `nil` where a row has none.
  subscript(field: MetadataField) -> [String?] { texts[field] ?? none }

  /// Removes the words for no value, unless a person said what one of them means.
  private mutating func removePlaceholders(
    of field: MetadataField, from values: inout [String?], options: ReadingOptions
  ) {
    var known: [String: Bool] = [:]
    var found = (field: field, words: [String](), rows: 0, first: 0)
    for (row, text) in values.enumerated() {
      guard let text else { continue }
      let isKnown = known[text]
      let isNone = isKnown ?? (NoValue.isWritten(as: text) && options.meaning(of: text, in: field) == nil)
      if isKnown == nil {
        known[text] = isNone
        if isNone { found.words.append(text) }
      }
      guard isNone else { continue }
      if found.rows == 0 { found.first = row }
      found.rows += 1
      values[row] = nil
    }
    if found.rows > 0 { placeholders.append(found) }
  }

  /// One finding about all words that were taken for no value; `nil` where there are none.
  func placeholderFinding(of columns: ColumnMap) -> Finding? {
    guard let first = placeholders.map(\.first).min() else { return nil }
    let parts = placeholders.map { found in
      let words = found.words.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (found.words.count > 3 ? ", …" : "")
      let title = columns.title(of: found.field)?.text ?? found.field.rawValue
      return "\(words) in `\(title)` (\(found.rows) \(found.rows == 1 ? "row" : "rows"))"
    }
    return Finding(
      rule: TranscriptRules.noValue.name, severity: .warning, "taken as no value: \(parts.joined(separator: "; "))",
      help: "no action is needed, unless one of them is a value: then write it in another word",
      place: columns.table.source.place(line: columns.table.rows[first].line))
  }
}
