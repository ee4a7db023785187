public import Foundation
import QualityModel

extension CallMetadata {
  /// Reads a CSV; a mapping such as `agent=Agent Name` says which column holds a field, the rest is found by name.
  ///
  /// A row without an id, or whose channel makes no sense, is left out with a finding; any other value that cannot
  /// be read is kept as text under `metadata`, with a warning.
  public static func read(_ data: Data, named file: String, mapping: [String] = []) -> CallMetadata {
    guard data.count <= Transcript.largest else { return CallMetadata(findings: [.tooManyRows(file)]) }
    let decoded = DecodedText(data, file: file)
    guard let source = decoded.source else { return CallMetadata(findings: decoded.findings) }
    let csv = CSVText(source)
    guard let header = csv.records.first else {
      return CallMetadata(findings: decoded.findings + csv.findings.all + [.noRows(file)])
    }
    let columns = ColumnMap(header: header.fields, mapping: mapping, place: source.place(line: header.line))
    var findings = csv.findings
    for finding in columns.findings { findings.append(finding) }
    guard columns.columns[.id] != nil else {
      findings.append(.noIDColumn(source.place(line: header.line)))
      return CallMetadata(findings: decoded.findings + findings.all)
    }
    var reader = MetadataRows(source: source, columns: columns, header: header.fields, findings: findings)
    for record in csv.records.dropFirst() { reader.read(record) }
    return CallMetadata(rows: reader.rows, findings: decoded.findings + reader.findings.all)
  }
}

/// The rows of one file, read one after the other.
private struct MetadataRows {
  let source: SourceText
  let columns: ColumnMap
  let header: [String]
  var findings: FindingList
  var rows: [CallMetadata.Row] = []
  private var lineOfID: [String: Int] = [:]

  init(source: SourceText, columns: ColumnMap, header: [String], findings: FindingList) {
    self.source = source
    self.columns = columns
    self.header = header
    self.findings = findings
  }

  mutating func read(_ record: CSVText.Record) {
    guard let id = id(of: record), let channel = channel(of: record) else { return }
    var interaction = Interaction(id: id.derived, channel: channel)
    var metadata: [String: JSONValue] = [:]
    for (text, title) in zip(record.fields, columns.titles) where !text.isEmpty {
      if let title { metadata[title] = .string(text) }
    }
    if id.source != id.derived { metadata["source"] = .string(id.source) }
    interaction.agent = agent(of: record, &metadata)
    interaction.team = value(.team, of: record)
    interaction.reason = value(.reason, of: record)
    interaction.organization = value(.organization, of: record)
    interaction.startedAt = read(.startedAt, of: record, &metadata, .badDate, .dateForm, DateText.date)
    interaction.duration = read(.duration, of: record, &metadata, .badNumber, .durationForm, MetadataValue.duration)
    let rating = read(.rating, of: record, &metadata, .badNumber, .ratingForm, MetadataValue.rating)
    let resolved = read(.resolved, of: record, &metadata, .badTruth, .truthForm, MetadataValue.truth)
    if rating != nil || resolved != nil { interaction.customer = .init(rating: rating, resolved: resolved) }
    interaction.metadata = metadata.isEmpty ? nil : metadata
    rows.append(.init(line: record.line, sourceID: id.source, interaction: interaction))
  }

  private func value(at index: Int, of record: CSVText.Record) -> String? {
    guard record.fields.indices.contains(index), !record.fields[index].isEmpty else { return nil }
    return record.fields[index]
  }

  private func value(_ field: MetadataField, of record: CSVText.Record) -> String? {
    columns.columns[field].flatMap { value(at: $0, of: record) }
  }

  private mutating func id(of record: CSVText.Record) -> (source: String, derived: String)? {
    guard let source = value(.id, of: record) else {
      findings.add(TranscriptRules.missingID, .error, .missingID, help: "give the row an id", line: record.line)
      return nil
    }
    guard let derived = ImportedID.derive(from: source) else {
      var refusal = ImportedID.refusal(source)
      refusal.place = self.source.place(line: record.line)
      findings.append(refusal)
      return nil
    }
    if let earlier = lineOfID[derived] {
      findings.add(
        TranscriptRules.duplicateRow, .error, .duplicateID(derived, earlier), help: "keep one of the two rows",
        line: record.line)
      return nil
    }
    lineOfID[derived] = record.line
    return (source, derived)
  }

  private mutating func channel(of record: CSVText.Record) -> Channel? {
    guard let text = value(.channel, of: record) else { return .voice }
    if let channel = MetadataValue.channel(text) { return channel }
    findings.add(
      TranscriptRules.badChannel, .error, .badChannel(text), help: "use voice, chat or email", line: record.line)
    return nil
  }

  private mutating func agent(of record: CSVText.Record, _ metadata: inout [String: JSONValue]) -> String? {
    guard let name = value(.agent, of: record) else { return nil }
    let id = ImportedID.derive(from: name, longest: Identifier.longestAgent)
    if id != name { metadata["agent"] = .string(name) }
    if id == nil {
      findings.add(
        TranscriptRules.badAgent, .warning, .badAgent(name),
        help: "give the agent an id of at most 60 letters and digits",
        line: record.line)
    }
    return id
  }

  private mutating func read<Value>(
    _ field: MetadataField, of record: CSVText.Record, _ metadata: inout [String: JSONValue],
    _ problem: ValueProblem, _ help: String, _ reading: (String) -> Value?
  ) -> Value? {
    guard let index = columns.columns[field], let text = value(at: index, of: record) else { return nil }
    if let value = reading(text) { return value }
    metadata[header[index]] = .string(text)
    findings.add(problem.rule, .warning, .unreadable(text, problem.what), help: help, line: record.line)
    return nil
  }
}

/// What can be wrong with a value: the rule that says so, and what it should have been.
private struct ValueProblem {
  var rule: TranscriptRule
  var what: String

  static let badDate = ValueProblem(rule: TranscriptRules.badDate, what: "a date")
  static let badNumber = ValueProblem(rule: TranscriptRules.badNumber, what: "a number in range")
  static let badTruth = ValueProblem(rule: TranscriptRules.badYesOrNo, what: "yes or no")
}

extension String {
  fileprivate static let dateForm = "write `2026-11-20T14:03:11Z`, `2026-11-20 14:03` or `2026-11-20`"
  fileprivate static let durationForm = "write seconds, or `m:ss`, or `h:mm:ss`"
  fileprivate static let ratingForm = "write a number from 0 to 100"
  fileprivate static let truthForm = "write yes or no"
}

extension Finding {
  fileprivate static func noRows(_ file: String) -> Finding {
    Finding(
      rule: TranscriptRules.emptyCSV.name, .noRows, help: "begin with a line of column titles", place: Place(file: file)
    )
  }

  fileprivate static func tooManyRows(_ file: String) -> Finding {
    Finding(
      rule: TranscriptRules.csvTooLarge.name, .tooManyRows, help: "split it into several files with the same titles",
      place: Place(file: file))
  }

  fileprivate static func noIDColumn(_ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.noIDColumn.name, .noIDColumn,
      help: "name one `id`, or say which it is with `--map id=Column`",
      place: place)
  }
}

extension Finding.Message {
  fileprivate static let noRows: Self = "the file holds no rows"
  fileprivate static let tooManyRows: Self = "the file is larger than \(Transcript.largest >> 20) MB"
  fileprivate static let noIDColumn: Self = "no column says which interaction a row is about"
  fileprivate static let missingID: Self = "this row has no id, and was left out"
  fileprivate static func duplicateID(_ id: String, _ line: Int) -> Self {
    "the id `\(id)` was used on line \(line) already, so this row was left out"
  }
  fileprivate static func badChannel(_ text: String) -> Self {
    "`\(text)` is no channel, so this row was left out"
  }
  fileprivate static func badAgent(_ name: String) -> Self { "`\(name)` cannot become an agent's id" }
  fileprivate static func unreadable(_ text: String, _ what: String) -> Self { "`\(text)` is not \(what)" }
}
