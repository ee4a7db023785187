import Foundation
import QualityModel

/// A CSV as a table: titles and the rows below them.
struct MetadataTable {
  let source: SourceText
  let titles: [ColumnTitle]
  /// The line of the titles, from 1.
  let headLine: Int
  let rows: [CSVText.Record]
  /// Whether fields are separated by semicolons, as where the comma is the decimal mark.
  let isSeparatedBySemicolons: Bool
  /// Rows that are not of the table's form, with what is wrong.
  private(set) var leftOut: [CallMetadata.LeftOut]
  /// What was noticed while the titles were looked for.
  private(set) var findings: [Finding] = []
  private let indices: [String: Int]

  /// Cuts a text into a table; `nil` where it has no line of titles.
  init?(_ source: SourceText, options: ReadingOptions) {
    let head = TableHead(source, options: options)
    let csv = CSVText(source, from: head.line, delimiter: head.delimiter)
    guard let header = csv.records.first else { return nil }
    self.source = source
    headLine = header.line
    isSeparatedBySemicolons = head.delimiter == ";"
    titles = Self.titles(of: header.fields)
    leftOut = csv.leftOut
    indices = Dictionary(
      titles.enumerated().flatMap { [($1.text, $0), (ColumnTitle.key($1.text), $0)] },
      uniquingKeysWith: { first, _ in first })
    let width = titles.count
    var rows: [CSVText.Record] = []
    for record in csv.records.dropFirst() {
      if record.fields.dropFirst(width).contains(where: { !$0.isEmpty }) {
        leftOut.append(.extraFields(line: record.line))
      } else if Self.keys(of: record) == Self.keys(of: header) {
        leftOut.append(.repeatedTitles(line: record.line))
      } else if record.fields.contains(where: { !$0.isEmpty }) {
        rows.append(record)
      }
    }
    self.rows = rows
    if header.line > head.first + 1 { findings.append(.headLines(until: header.line, in: source)) }
  }

  /// The place of the titles.
  var headPlace: Place { source.place(line: headLine) }

  /// Returns the column with a title, as it is written or else without case and marks.
  func index(ofTitle title: String) -> Int? { indices[title] ?? indices[ColumnTitle.key(title)] }

  /// Returns the values of columns by row, those of several joined by a blank; `nil` where a row has none.
  func texts(of columns: [Int]) -> [String?] {
    rows.map { row in
      let texts = columns.compactMap {
        row.fields.indices.contains($0) && !row.fields[$0].isEmpty ? row.fields[$0] : nil
      }
      return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
  }

  /// The fields of a record as titles are compared, without those that are empty at its end.
  private static func keys(of record: CSVText.Record) -> ArraySlice<String> {
    let keys = record.fields.map { $0.lowercased() }
    return keys.prefix((keys.lastIndex { !$0.isEmpty } ?? -1) + 1)
  }

  /// A title that is missing, or there already, gets a number.
  private static func titles(of fields: [String]) -> [ColumnTitle] {
    var fields = fields
    while fields.last?.isEmpty == true { fields.removeLast() }
    var counts: [String: Int] = [:]
    return fields.enumerated().map { index, field in
      let title = field.isEmpty ? "column-\(index + 1)" : field
      counts[title, default: 0] += 1
      let count = counts[title] ?? 1
      return ColumnTitle(title, occurrence: count)
    }
  }
}

extension Finding {
  fileprivate static func headLines(until line: Int, in source: SourceText) -> Finding {
    Finding(
      rule: TranscriptRules.headLines.name, severity: .warning,
      "the titles are on line \(line); what is above them was not read",
      help: "no action is needed if those lines are a report's head", place: source.place(line: line))
  }
}

extension CallMetadata.LeftOut {
  fileprivate static func extraFields(line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.extraFields, reason: "the row has more fields than there are titles",
      help: "put values that hold the separator in double quotes")
  }
}
