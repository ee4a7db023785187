import Foundation
import Notation
import QualityModel

/// The columns of a table read as what they are, and everything that has to be said about them.
struct TableFacts {
  let columns: ColumnMap
  let options: ReadingOptions
  var findings: [Finding]
  private(set) var leftOut: [CallMetadata.LeftOut]
  private(set) var assumed: [Assumption] = []
  /// The rows whose value in a field could not be read.
  private(set) var unread: [MetadataField: Set<Int>] = [:]
  /// The rows whose date in a field has no time.
  private var wholeDays: [MetadataField: Set<Int>] = [:]
  private let texts: FieldTexts
  /// The columns that are not fields and are kept.
  let others: [Int]
  let keys: MetadataKeys

  /// - Parameter unkept: the columns that are neither fields nor kept.
  init(_ columns: ColumnMap, options: ReadingOptions, unkept: Set<Int> = []) {
    self.columns = columns
    self.options = options
    texts = FieldTexts(columns, options: options)
    keys = MetadataKeys(of: columns.table.titles)
    let claimed = columns.claimed.union(unkept)
    others = columns.table.titles.indices.filter { !claimed.contains($0) }
    findings = columns.table.findings + columns.findings
    leftOut = columns.table.leftOut
    findings += unusedFindings(unkept: unkept) + renamedFinding
    if let finding = texts.placeholderFinding(of: columns) { findings.append(finding) }
  }

  var table: MetadataTable { columns.table }

  mutating func leaveOut(_ row: CallMetadata.LeftOut) { leftOut.append(row) }

  mutating func assume(_ assumption: Assumption) { assumed.append(assumption) }

  /// Returns a field's texts by row; `nil` where a row has no value.
  func texts(of field: MetadataField) -> [String?] { texts[field] }

  /// Returns the id of a row, as it is written and as it is stored; a row without one is left out.
  mutating func id(ofRow row: Int, written source: String?) -> RowID? {
    let line = table.rows[row].line
    if let summary = texts.summaryRows[row] {
      leaveOut(.summary(summary, line: line))
      return nil
    }
    guard let source else {
      leaveOut(.missingID(line: line))
      return nil
    }
    if let column = longColumn(ofRow: row) {
      leaveOut(.longValue(in: table.titles[column].text, line: line))
      return nil
    }
    guard !RoundedID.isOne(source) else {
      leaveOut(.rounded(source, line: line))
      return nil
    }
    guard let derived = ImportedID.derive(from: source) else {
      leaveOut(.noID(source, line: line))
      return nil
    }
    return RowID(source: source, derived: derived)
  }

  /// The most bytes of a value other than a message: more than a cell of a spreadsheet can hold.
  private static let longest = 32_767

  /// The first column in which a row has a value that is too long for any but a message.
  private func longColumn(ofRow row: Int) -> Int? {
    let fields = table.rows[row].fields
    guard let column = fields.indices.first(where: { fields[$0].utf8.count > Self.longest }) else { return nil }
    let messages = columns.sources[.message]?.indices ?? []
    return fields.indices[column...].first { fields[$0].utf8.count > Self.longest && !messages.contains($0) }
  }

  /// Returns a field's texts by row, without those that are too long to be a name.
  mutating func names(of field: MetadataField) -> [String?] {
    let texts = texts(of: field)
    guard texts.contains(where: { $0.map(Self.isTooLong) == true }) else { return texts }
    var reading = ColumnReading<String>(rows: table.rows.count)
    for (row, text) in texts.enumerated() {
      if let text, Self.isTooLong(text) { reading.problems.add(.tooLong, row: row) } else { reading.values[row] = text }
    }
    return take(reading, as: field)
  }

  private static let longestName = 200
  private static func isTooLong(_ text: String) -> Bool { text.utf8.count > longestName && text.count > longestName }

  /// Returns the starts, or the times of messages.
  mutating func dates() -> [Date?] {
    dates(of: .startedAt)
  }

  /// Returns the times of day of messages, in seconds, where their column has no dates; `nil` where it has some.
  mutating func clocks() -> [Double?]? {
    guard columns.sources[.startedAt]?.indices.count == 1 else { return nil }
    let written = texts(of: .startedAt).map { $0.flatMap(WrittenDate.init) }
    let known = written.compactMap(\.self)
    guard !known.isEmpty, known.allSatisfy(\.isTimeAlone) else { return nil }
    findings.append(.clocksAlone(columns.titles(of: .startedAt), table.headPlace))
    return written.map { $0?.seconds }
  }

  private mutating func dates(of field: MetadataField) -> [Date?] {
    guard let source = columns.sources[field], let title = columns.title(of: field) else { return empty() }
    let column = DateColumn(
      field: field, title: title.text,
      unit: source.unit.flatMap { DateUnit(rawValue: $0.lowercased()) } ?? title.dateUnit,
      order: options.dates, zone: zone(of: source.indices.map { table.titles[$0] }),
      dayTitle: source.indices.count > 1 ? title.text : nil, latest: options.latest)
    return take(column.read(texts(of: field)), as: field)
  }

  /// The zone of a column's times. An abbreviation in its title gives way to what a person says: people write `CET` in
  /// summer too.
  private func zone(of titles: [ColumnTitle]) -> DateColumn.Zone {
    let stated = titles.lazy.compactMap(\.zone).first
    if let name = titles.lazy.compactMap(\.zoneName).first {
      if let zone = options.zone { return .known(zone) }
      return stated.map { .abbreviated($0, name) } ?? .unknown(name)
    }
    return (stated ?? options.zone).map { .known($0) } ?? .unstated
  }

  mutating func durations() -> [Double?] {
    guard let source = columns.sources[.duration], let title = columns.title(of: .duration) else { return empty() }
    let column = DurationColumn(
      title: title.text, unit: source.unit.flatMap(DurationUnit.init) ?? title.unit,
      isHoursAndMinutes: title.isHoursAndMinutes, isSeparatedBySemicolons: table.isSeparatedBySemicolons)
    return take(column.read(texts(of: .duration)), as: .duration)
  }

  /// Fills in what is missing from starts and ends, where a table has these.
  mutating func fill(_ durations: [Double?], from starts: [Date?]) -> [Double?] {
    guard columns.sources[.endedAt] != nil else { return durations }
    let column = SpanColumn(
      start: columns.titles(of: .startedAt), end: columns.titles(of: .endedAt),
      duration: columns.titles(of: .duration), durations: texts(of: .duration), sharesDay: columns.sharesDayOfStart)
    let ends = dates(of: .endedAt)
    let filled = take(
      column.read(durations, from: timed(starts, of: .startedAt), to: timed(ends, of: .endedAt)), as: .endedAt)
    // An end that no duration was counted from is nowhere else in the record.
    let (written, stated) = (texts(of: .endedAt), texts(of: .duration))
    unread[.endedAt] = Set(
      written.indices.filter { written[$0] != nil && (stated[$0] != nil || filled[$0] == nil) })
    return filled
  }

  /// Returns dates without those that are whole days, from which nothing is counted in seconds.
  private func timed(_ dates: [Date?], of field: MetadataField) -> [Date?] {
    dates.enumerated().map { row, date in wholeDays[field]?.contains(row) == true ? nil : date }
  }

  mutating func ratings() -> [Double?] {
    guard let source = columns.sources[.rating], let title = columns.title(of: .rating) else { return empty() }
    let column = RatingColumn(
      scale: source.unit.flatMap(RatingScale.init) ?? options.ratingScale ?? title.scale,
      isOfPercentages: title.isOfPercentages, isSeparatedBySemicolons: table.isSeparatedBySemicolons)
    return take(column.read(texts(of: .rating)), as: .rating)
  }

  private func empty<Value>() -> [Value?] { Array(repeating: nil, count: table.rows.count) }

  mutating func take<Value>(_ reading: ColumnReading<Value>, as field: MetadataField) -> [Value?] {
    let texts = texts(of: field)
    for (problem, rows) in reading.problems.kinds {
      findings.append(finding(problem, rows: rows, texts: texts, title: columns.titles(of: field)))
    }
    unread[field] = Set(texts.indices.filter { texts[$0] != nil && reading.values[$0] == nil })
    wholeDays[field] = reading.wholeDays
    for assumption in reading.assumed where !assumed.contains(assumption) { assumed.append(assumption) }
    return reading.values
  }

  /// One finding about all values of a column that have the same problem, with the first three of them.
  private func finding(_ problem: ValueProblem, rows: [Int], texts: [String?], title: String) -> Finding {
    let lines = rows.sorted().map { table.rows[$0].line }
    let place = lines.first.map { table.source.place(line: $0) }
    let shown = rows.sorted().prefix(3).map { "`\((texts[$0] ?? "").shortened)` (line \(table.rows[$0].line))" }
    let message: Finding.Message =
      rows.count == 1
      ? "`\((texts[rows[0]] ?? "").shortened)` in `\(title)` \(problem.one)"
      : "\(rows.count) values in `\(title)` \(problem.many): \(shown.joined(separator: ", "))\(rows.count > 3 ? ", …" : "")"
    return Finding(
      rule: problem.rule, severity: .warning, message, help: problem.help, place: place, lines: lines)
  }
}

extension String {
  /// The text, cut to a length that is still read in a finding.
  var shortened: String { count > 60 ? prefix(60) + "…" : self }
}
