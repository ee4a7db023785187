import Foundation
import QualityModel

/// The columns of a table read as what they are, and everything that has to be said about them.
struct TableFacts {
  let columns: ColumnMap
  private let options: ReadingOptions
  private(set) var findings: [Finding]
  private(set) var leftOut: [CallMetadata.LeftOut]
  private var assumed: [Assumption] = []
  /// The rows whose value in a field was read.
  private var unread: [MetadataField: Set<Int>] = [:]

  init(_ columns: ColumnMap, options: ReadingOptions) {
    self.columns = columns
    self.options = options
    findings = columns.table.findings + columns.findings
    leftOut = columns.table.leftOut
    unused()
  }

  var table: MetadataTable { columns.table }

  mutating func leaveOut(_ row: CallMetadata.LeftOut) { leftOut.append(row) }

  /// Returns the starts, or the times of messages.
  mutating func dates() -> [Date?] {
    guard let source = columns.sources[.startedAt], let title = columns.title(of: .startedAt) else { return empty() }
    let zone = source.indices.compactMap { columns.table.titles[$0].zone }.first
    let column = DateColumn(
      title: title.text, unit: source.unit.flatMap { DateUnit(rawValue: $0.lowercased()) } ?? title.dateUnit,
      order: options.dates, zone: zone ?? options.zone)
    return take(column.read(columns.texts(of: .startedAt)), as: .startedAt)
  }

  mutating func durations() -> [Double?] {
    guard let source = columns.sources[.duration], let title = columns.title(of: .duration) else { return empty() }
    let column = DurationColumn(
      title: title.text, unit: source.unit.flatMap(DurationUnit.init) ?? title.unit,
      isHoursAndMinutes: title.isHoursAndMinutes, isSeparatedBySemicolons: table.isSeparatedBySemicolons)
    return take(column.read(columns.texts(of: .duration)), as: .duration)
  }

  mutating func ratings() -> [Double?] {
    guard let source = columns.sources[.rating], let title = columns.title(of: .rating) else { return empty() }
    let column = RatingColumn(
      scale: source.unit.flatMap(RatingScale.init) ?? options.ratingScale ?? title.scale,
      isSeparatedBySemicolons: table.isSeparatedBySemicolons)
    return take(column.read(columns.texts(of: .rating)), as: .rating)
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
    for (row, text) in columns.texts(of: field).enumerated() {
      guard let text else { continue }
      reading.values[row] = meaning(options.meaning(of: text, in: field) ?? text)
      if let problem, reading.values[row] == nil { reading.problems.add(problem, row: row) }
    }
    return take(reading, as: field)
  }

  private func empty<Value>() -> [Value?] { Array(repeating: nil, count: table.rows.count) }

  private mutating func take<Value>(_ reading: ColumnReading<Value>, as field: MetadataField) -> [Value?] {
    let texts = columns.texts(of: field)
    for (problem, rows) in reading.problems.kinds {
      findings.append(
        finding(problem, rows: rows, texts: texts, title: columns.title(of: field)?.text ?? field.rawValue))
    }
    unread[field] = Set(texts.indices.filter { texts[$0] != nil && reading.values[$0] == nil })
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
    let claimed = columns.claimed
    for (index, text) in table.rows[row].fields.enumerated() where !text.isEmpty && index < table.titles.count {
      if !claimed.contains(index) { metadata[table.titles[index].text] = .string(text) }
    }
    for (field, rows) in unread where rows.contains(row) {
      for index in columns.sources[field]?.indices ?? [] where table.rows[row].fields.indices.contains(index) {
        metadata[table.titles[index].text] = .string(table.rows[row].fields[index])
      }
    }
    return metadata
  }
}

extension TableFacts {
  private mutating func unused() {
    let titles = columns.unused.map { "`\(table.titles[$0].text)`" }
    guard !titles.isEmpty else { return }
    let shown = titles.prefix(12).joined(separator: ", ") + (titles.count > 12 ? " and \(titles.count - 12) more" : "")
    findings.append(
      Finding(
        rule: TranscriptRules.unusedColumn.name, severity: .warning,
        "no field was found for \(shown); kept under `metadata`",
        help: "`--map field=Column` makes a column a field; `import --help` lists the fields", place: table.headPlace))
  }

  /// Everything that was said while reading: columns and values first, then the rows that were left out and what was
  /// assumed.
  var allFindings: [Finding] { findings + rowFindings + assumptions }

  /// One finding about all rows that break one rule, with the first three reasons.
  private var rowFindings: [Finding] {
    var groups: [[CallMetadata.LeftOut]] = []
    for row in leftOut.sorted(by: { $0.line < $1.line }) {
      if let index = groups.firstIndex(where: { $0[0].rule == row.rule }) {
        groups[index].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups.map { rows in
      Finding(
        rule: rows[0].rule, severity: Self.severity(of: rows[0].rule),
        rows.count == 1 ? "\(rows[0].reason); it was left out" : Self.message(about: rows),
        help: rows[0].help, place: table.source.place(line: rows[0].line))
    }
  }

  /// A row of totals is no interaction that could be missing.
  private static func severity(of rule: String) -> Finding.Severity {
    rule == TranscriptRules.summaryRow.name ? .warning : .error
  }

  private static func message(about rows: [CallMetadata.LeftOut]) -> Finding.Message {
    if rows.allSatisfy({ $0.reason == rows[0].reason }) {
      let lines = rows.prefix(3).map { "\($0.line)" }.joined(separator: ", ")
      return "\(rows[0].reason); \(rows.count) rows were left out (lines \(lines)\(rows.count > 3 ? ", …" : ""))"
    }
    let reasons = rows.prefix(3).map { "\($0.reason) (line \($0.line))" }.joined(separator: ", ")
    return "\(rows.count) rows were left out: \(reasons)\(rows.count > 3 ? ", …" : "")"
  }

  private var assumptions: [Finding] {
    guard !assumed.isEmpty else { return [] }
    return [
      Finding(
        rule: TranscriptRules.assumed.name, severity: .warning,
        "assumed: \(assumed.map(\.what).joined(separator: "; "))",
        help: "to say otherwise: \(assumed.map(\.otherwise).joined(separator: "; "))", place: table.headPlace)
    ]
  }
}

extension String {
  /// The text, cut where nobody would read on.
  fileprivate var shortened: String { count > 60 ? prefix(60) + "…" : self }
}
