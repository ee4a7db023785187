import Foundation
import Notation
import QualityModel

/// The columns of a table read as what they are, and everything that has to be said about them.
struct TableFacts {
  let columns: ColumnMap
  private let options: ReadingOptions
  var findings: [Finding]
  private(set) var leftOut: [CallMetadata.LeftOut]
  private(set) var assumed: [Assumption] = []
  /// The rows whose value in a field could not be read.
  private var unread: [MetadataField: Set<Int>] = [:]
  /// The rows whose date in a field has no time.
  private var wholeDays: [MetadataField: Set<Int>] = [:]
  private let texts: FieldTexts
  /// The columns that are not fields, with their titles.
  private let others: [(index: Int, title: String)]

  init(_ columns: ColumnMap, options: ReadingOptions) {
    self.columns = columns
    self.options = options
    texts = FieldTexts(columns, options: options)
    let claimed = columns.claimed
    others = columns.table.titles.enumerated().filter { !claimed.contains($0.offset) }.map {
      ($0.offset, $0.element.text)
    }
    findings = columns.table.findings + columns.findings
    leftOut = columns.table.leftOut
    unused()
    if let finding = texts.placeholderFinding(of: columns) { findings.append(finding) }
  }

  var table: MetadataTable { columns.table }

  mutating func leaveOut(_ row: CallMetadata.LeftOut) { leftOut.append(row) }

  /// Returns a field's texts by row; `nil` where a row has no value.
  func texts(of field: MetadataField) -> [String?] { texts[field] }

  /// Returns the id of a row, as it is written and as it is stored; a row without one is left out.
  mutating func id(ofRow row: Int, written source: String?) -> RowID? {
    let line = table.rows[row].line
    guard !texts.summaryRows.contains(row) else {
      leaveOut(.summary(line: line))
      return nil
    }
    guard let source else {
      leaveOut(.missingID(line: line))
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

  /// Returns the starts, or the times of messages.
  mutating func dates() -> [Date?] {
    dates(of: .startedAt)
  }

  private mutating func dates(of field: MetadataField) -> [Date?] {
    guard let source = columns.sources[field], let title = columns.title(of: field) else { return empty() }
    let zone = source.indices.compactMap { columns.table.titles[$0].zone }.first
    let column = DateColumn(
      field: field, title: title.text,
      unit: source.unit.flatMap { DateUnit(rawValue: $0.lowercased()) } ?? title.dateUnit,
      order: options.dates, zone: zone ?? options.zone, dayTitle: source.indices.count > 1 ? title.text : nil,
      latest: options.latest)
    return take(column.read(texts(of: field)), as: field)
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
      durations: texts(of: .duration), sharesDay: columns.sharesDayOfStart)
    let ends = dates(of: .endedAt)
    return take(
      column.read(durations, from: timed(starts, of: .startedAt), to: timed(ends, of: .endedAt)), as: .endedAt)
  }

  /// Returns dates without those that are whole days, from which nothing is counted in seconds.
  private func timed(_ dates: [Date?], of field: MetadataField) -> [Date?] {
    dates.enumerated().map { row, date in wholeDays[field]?.contains(row) == true ? nil : date }
  }

  mutating func ratings() -> [Double?] {
    guard let source = columns.sources[.rating], let title = columns.title(of: .rating) else { return empty() }
    let column = RatingColumn(
      scale: source.unit.flatMap(RatingScale.init) ?? options.ratingScale ?? title.scale,
      isSeparatedBySemicolons: table.isSeparatedBySemicolons)
    return take(column.read(texts(of: .rating)), as: .rating)
  }

  mutating func truths() -> [Bool?] {
    let problem = ValueProblem(
      TranscriptRules.badYesOrNo, one: "is neither yes nor no", many: "are neither yes nor no",
      help: "write yes or no, or say what a word means with `--map resolved:Solved=yes`")
    return words(of: .resolved, problem) { TruthWords.truth($0) }
  }

  mutating func channels() -> [Channel?] {
    // A row whose channel is unknown is left out, and says so itself.
    words(of: .channel, nil) { Channel(rawValue: $0.lowercased()) ?? ChannelWords.channel($0) }
  }

  private mutating func words<Value>(
    of field: MetadataField, _ problem: ValueProblem?, _ meaning: (String) -> Value?
  ) -> [Value?] {
    var reading = ColumnReading<Value>(rows: table.rows.count)
    for (row, text) in texts(of: field).enumerated() {
      guard let text else { continue }
      reading.values[row] = meaning(options.meaning(of: text, in: field) ?? text)
      if let problem, reading.values[row] == nil { reading.problems.add(problem, row: row) }
    }
    return take(reading, as: field)
  }

  private func empty<Value>() -> [Value?] { Array(repeating: nil, count: table.rows.count) }

  private mutating func take<Value>(_ reading: ColumnReading<Value>, as field: MetadataField) -> [Value?] {
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
    return Finding(rule: problem.rule, severity: .warning, message, help: problem.help, place: place)
  }

  /// Returns what a row holds besides the fields, and what of the fields could not be read.
  func metadata(ofRow row: Int) -> [String: JSONValue] {
    var metadata: [String: JSONValue] = [:]
    let fields = table.rows[row].fields
    for (index, title) in others where index < fields.count && !fields[index].isEmpty {
      metadata[title] = .string(fields[index])
    }
    for (field, rows) in unread where rows.contains(row) {
      for index in columns.sources[field]?.indices ?? [] where fields.indices.contains(index) {
        metadata[table.titles[index].text] = .string(fields[index])
      }
    }
    return metadata
  }
}

extension String {
  /// The text, cut to a length that is still read in a finding.
  fileprivate var shortened: String { count > 60 ? prefix(60) + "…" : self }
}
