import Foundation
import QualityModel

/// Makes an interaction with its transcript of the rows of each conversation.
struct MessageRows {
  private var facts: TableFacts
  private var rows: [CallMetadata.Row] = []
  private var columns: Columns
  private var silent: [Int] = []
  /// The conversations that several agents wrote in, by the index of their first row.
  private var shared: [(row: Int, id: RowID, agents: [String])] = []
  /// How long the conversations of more than a day are, by the index of their first row.
  private var long: [(row: Int, seconds: Double)] = []

  /// What came of it.
  var metadata: CallMetadata {
    CallMetadata(
      kind: .messages, rows: rows, leftOut: facts.leftOut.sorted { $0.line < $1.line },
      findings: facts.allFindings + silentFinding + sharedFinding + longFinding)
  }

  /// Returns whether a table has one message a row: words, who sent them, and ids that come again.
  static func recognises(_ table: MetadataTable, options: ReadingOptions) -> Bool {
    let columns = ColumnMap(table, fields: MetadataField.ofMessages, choices: options.columns)
    guard columns.sources[.message] != nil, columns.sources[.sender] != nil || columns.sources[.senderRole] != nil
    else {
      return false
    }
    let ids = columns.texts(of: .id).compactMap { $0 }
    return Set(ids).count < ids.count
  }

  init(_ columns: ColumnMap, options: ReadingOptions) {
    facts = TableFacts(columns, options: options)
    self.columns = Columns(&facts)
    var order: [RowID] = []
    var members: [String: [Int]] = [:]
    for row in columns.table.rows.indices {
      guard let id = facts.id(ofRow: row, written: self.columns.common.ids[row]) else { continue }
      if members[id.derived] == nil { order.append(id) }
      members[id.derived, default: []].append(row)
    }
    for id in order { add(id, members[id.derived] ?? []) }
  }

  private mutating func add(_ id: RowID, _ members: [Int]) {
    guard let first = members.first else { return }
    for row in members {
      guard let text = columns.common.unknownChannel(ofRow: row) else { continue }
      facts.leaveOut(.badChannel(text, line: facts.table.rows[row].line))
      return
    }
    silent += members.filter { columns.messages[$0] == nil }
    let thread = Thread(members, columns)
    let channel = columns.first(\.common.channels, of: members)
    var interaction = Interaction(id, channel: channel ?? .chat, agent: thread.agent, metadata: [:])
    interaction.team = columns.first(\.common.teams, of: members)
    interaction.reason = columns.first(\.common.reasons, of: members)
    interaction.organization = columns.first(\.common.organizations, of: members)
    interaction.startedAt = thread.start
    var guessed: Set<ImportedDetails.Guess> = channel == nil ? [.channel] : []
    if let duration = thread.duration, duration <= Interaction.longest {
      interaction.duration = duration
      guessed.insert(.duration)
    } else if let duration = thread.duration {
      long.append((first, duration))
    }
    if thread.agents.count > 1 { shared.append((first, id, thread.agents)) }
    rows.append(
      CallMetadata.Row(
        line: facts.table.rows[first].line, sourceID: id.source, agentName: thread.agent,
        agentID: thread.agent.flatMap { columns.number(ofAgent: $0, in: members) }, guessed: guessed,
        interaction: interaction, transcript: thread.transcript))
  }

  private var silentFinding: [Finding] {
    guard let first = silent.first else { return [] }
    let line = facts.table.rows[first].line
    return [
      Finding(
        rule: TranscriptRules.emptyMessage.name, severity: .warning,
        silent.count == 1 ? "a message has no words" : "\(silent.count) messages have no words",
        help: "no action is needed if they are pictures or files", place: facts.table.source.place(line: line))
    ]
  }

  private var sharedFinding: [Finding] {
    guard let first = shared.first else { return [] }
    let place = facts.table.source.place(line: facts.table.rows[first.row].line)
    return [.severalAgents(first.agents, in: first.id, amongst: shared.count, place: place)]
  }

  private var longFinding: [Finding] {
    guard let first = long.first, let longest = long.map(\.seconds).max() else { return [] }
    let place = facts.table.source.place(line: facts.table.rows[first.row].line)
    return [.longChats(long.count, of: longest, place)]
  }
}
