import Foundation
import QualityModel

/// Makes an interaction of each row of a list of calls.
struct CallRows {
  private var facts: TableFacts
  private var rows: [CallMetadata.Row] = []
  private var lineOfID: [String: Int] = [:]

  /// What came of it.
  var metadata: CallMetadata {
    CallMetadata(
      kind: .calls, rows: rows, leftOut: facts.leftOut.sorted { $0.line < $1.line }, findings: facts.allFindings)
  }

  init(_ columns: ColumnMap, options: ReadingOptions) {
    facts = TableFacts(columns, options: options)
    let values = Values(&facts)
    for row in columns.table.rows.indices { read(row, values) }
  }

  private mutating func read(_ row: Int, _ values: Values) {
    let line = facts.table.rows[row].line
    guard let id = id(row, values, line: line) else { return }
    if let text = values.channelTexts[row], values.channels[row] == nil {
      facts.leaveOut(.badChannel(text, line: line))
      return
    }
    lineOfID[id.derived] = line
    var interaction = Interaction(id: id.derived, channel: values.channels[row] ?? .voice)
    var metadata = facts.metadata(ofRow: row)
    if id.source != id.derived { metadata["source"] = .string(id.source) }
    interaction.agent = values.agents[row].flatMap { ImportedID.derive(from: $0, longest: Identifier.longestAgent) }
    if let name = values.agents[row], name != interaction.agent { metadata["agent"] = .string(name) }
    interaction.team = values.teams[row]
    interaction.reason = values.reasons[row]
    interaction.organization = values.organizations[row]
    interaction.startedAt = values.starts[row]
    interaction.duration = values.durations[row]
    if values.ratings[row] != nil || values.truths[row] != nil {
      interaction.customer = CustomerVoice(rating: values.ratings[row], resolved: values.truths[row])
    }
    interaction.metadata = metadata.isEmpty ? nil : metadata
    rows.append(
      CallMetadata.Row(
        line: line, sourceID: id.source, fileName: values.files[row], agentName: values.agents[row],
        guessed: values.channels[row] == nil ? [.channel] : [], interaction: interaction))
  }

  private mutating func id(_ row: Int, _ values: Values, line: Int) -> (source: String, derived: String)? {
    guard let source = values.ids[row] ?? values.files[row] else {
      facts.leaveOut(.missingID(line: line))
      return nil
    }
    if SummaryRow.recognises(source) {
      facts.leaveOut(.summary(line: line))
      return nil
    }
    guard let derived = ImportedID.derive(from: source) else {
      facts.leaveOut(.noID(source, line: line))
      return nil
    }
    if let earlier = lineOfID[derived] {
      facts.leaveOut(.duplicate(derived, line: line, earlier: earlier))
      return nil
    }
    return (source, derived)
  }
}

extension CallRows {
  /// The columns of a list of calls, by row.
  struct Values {
    let ids, files, agents, teams, reasons, organizations, channelTexts: [String?]
    let channels: [Channel?]
    let starts: [Date?]
    let durations: [Double?]
    let ratings: [Double?]
    let truths: [Bool?]

    init(_ facts: inout TableFacts) {
      let columns = facts.columns
      ids = columns.texts(of: .id)
      files = columns.texts(of: .file)
      agents = columns.texts(of: .agent)
      teams = columns.texts(of: .team)
      reasons = columns.texts(of: .reason)
      organizations = columns.texts(of: .organization)
      channelTexts = columns.texts(of: .channel)
      channels = facts.channels()
      starts = facts.dates()
      durations = facts.durations()
      ratings = facts.ratings()
      truths = facts.truths()
    }
  }
}

/// A row in which a report adds up the others.
enum SummaryRow {
  private static let words: Set<String> = [
    "total", "totals", "grandtotal", "sum", "average", "mean", "gesamt", "summe",
  ]

  /// Returns whether a row's id is a word that only a report's last row has.
  static func recognises(_ id: String) -> Bool {
    words.contains(ColumnTitle.key(id))
  }
}
