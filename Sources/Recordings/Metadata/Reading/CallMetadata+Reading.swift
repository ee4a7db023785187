package import Foundation
import QualityModel

extension CallMetadata {
  /// Reads a CSV; columns that the options do not name are found by their titles.
  ///
  /// A row without an id, or whose channel is not known, is left out with a finding; any other value that cannot be
  /// read is kept as text under `metadata`, with a warning. A file whose columns are ambiguous is refused as a whole,
  /// since a mapping that is only half right would be hard to take back.
  package static func read(
    _ data: Data, named file: String, options: ReadingOptions = ReadingOptions(), as kind: Kind? = nil
  ) -> CallMetadata {
    guard data.count <= Transcript.largest else { return CallMetadata(refusing: .tooManyRows(file)) }
    let decoded = DecodedText(data, file: file, isTable: true)
    guard let source = decoded.source else {
      return CallMetadata(refusal: decoded.findings.first, findings: decoded.findings)
    }
    guard let table = MetadataTable(source, options: options) else {
      return CallMetadata(refusing: .noRows(file), after: decoded.findings)
    }
    if kind == nil, let (other, refusal) = otherRows(of: table) {
      return CallMetadata(kind: other, refusing: refusal, after: decoded.findings)
    }
    let meaning = RowMeaning(table, choices: options.columns, as: kind)
    if let refusal = Self.refusal(of: meaning) {
      return CallMetadata(kind: meaning.isMessages ? .messages : .calls, refusing: refusal, after: decoded.findings)
    }
    var metadata =
      meaning.isMessages
      ? MessageRows(meaning.columns, options: options).metadata : CallRows(meaning.columns, options: options).metadata
    metadata.findings = decoded.findings + meaning.doubts + metadata.findings
    return metadata
  }

  /// What the rows are and their refusal, where they are not interactions.
  private static func otherRows(of table: MetadataTable) -> (kind: Kind, refusal: Finding)? {
    EvaluationTable.refusal(of: table).map { (.evaluations, $0) }
      ?? SurveyTable.refusal(of: table).map { (.surveys, $0) }
  }

  /// Why the rows cannot be trusted; `nil` where they can.
  private static func refusal(of meaning: RowMeaning) -> Finding? {
    let columns = meaning.columns
    if let other = meaning.choices.first(where: { !meaning.fields.contains($0.field) }) {
      return .otherTable(other.field, isMessages: meaning.isMessages, columns.table.headPlace)
    }
    if let unknown = columns.findings.first(where: { $0.rule == TranscriptRules.unknownColumn.name }) { return unknown }
    let place = columns.table.headPlace
    let hasID = columns.sources[.id] != nil || columns.sources[.file] != nil
    guard hasID else {
      let doubt = columns.findings.first { $0.rule == TranscriptRules.ambiguousColumn.name && $0.help.contains("id=") }
      return .noIDColumn(place, help: doubt?.help ?? (meaning.hasWords ? .oneConversation : nil))
    }
    guard meaning.isMessages, columns.sources[.message] == nil else { return nil }
    return .noMessageColumn(place)
  }

  private init(kind: Kind = .calls, refusing finding: Finding, after findings: [Finding] = []) {
    self.init(kind: kind, refusal: finding, findings: findings + [finding])
  }
}

extension String {
  fileprivate static let oneConversation =
    "if the rows are the messages of one conversation, add a column `id` with the same name in each row; otherwise say "
    + "which column is the id with `--map id=Column`"
}

extension Finding {
  /// The refusal of a table whose rows are not interactions.
  /// - Parameters:
  ///   - what: what they are: `evaluations`.
  ///   - titles: the columns that show it, of which the first are named.
  static func otherRows(
    _ rule: TranscriptRule, _ what: String, by titles: [String], of table: MetadataTable, help: String
  ) -> Finding {
    let shown = titles.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
    return Finding(
      rule: rule.name, "the rows are \(what), going by the columns \(shown)", help: help, place: table.headPlace)
  }

  fileprivate static func noRows(_ file: String) -> Finding {
    Finding(
      rule: TranscriptRules.emptyCSV.name, "the file holds no rows", help: "begin with a line of column titles",
      place: Place(file: file))
  }

  fileprivate static func tooManyRows(_ file: String) -> Finding {
    Finding(
      rule: TranscriptRules.csvTooLarge.name, "the file is larger than \(Transcript.largest >> 20) MB",
      help: "split it into several files with the same titles", place: Place(file: file))
  }

  fileprivate static func noIDColumn(_ place: Place, help: String?) -> Finding {
    Finding(
      rule: TranscriptRules.noIDColumn.name, "no column says which interaction a row is about",
      help: help ?? "name one `id`, or say which it is with `--map id=Column`", place: place)
  }

  fileprivate static func otherTable(_ field: MetadataField, isMessages: Bool, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.otherTable.name,
      isMessages
        ? "the rows are messages, and these have no `\(field.rawValue)`"
        : "the rows are calls, and these have no `\(field.rawValue)`",
      help: isMessages
        ? "leave `--map \(field.rawValue)=…` out; if each row is a call, say `--as calls`"
        : "leave `--map \(field.rawValue)=…` out; if each row is a message, say `--as messages`", place: place)
  }

  fileprivate static func noMessageColumn(_ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.noMessageColumn.name, "no column holds the words of a message",
      help: "name one `message`, or say which it is with `--map message=Column`", place: place)
  }
}
