import Foundation
import QualityModel

/// Makes an interaction with its transcript of the rows of each conversation.
struct MessageRows {
  private var facts: TableFacts
  private var rows: [CallMetadata.Row] = []
  private var columns: Columns
  private var silent: [Int] = []

  /// What came of it.
  var metadata: CallMetadata {
    CallMetadata(
      kind: .messages, rows: rows, leftOut: facts.leftOut.sorted { $0.line < $1.line },
      findings: facts.allFindings + silentFinding)
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
    interaction.duration = thread.duration
    var guessed: Set<ImportedDetails.Guess> = channel == nil ? [.channel] : []
    if thread.duration != nil { guessed.insert(.duration) }
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
        help: "nothing needs doing if they are pictures or files", place: facts.table.source.place(line: line))
    ]
  }
}

extension MessageRows {
  /// The columns of a file of messages, by row.
  struct Columns {
    let common: CommonColumns
    let messages, senders, roles: [String?]
    /// When the messages were sent.
    var times: [Date?] { common.starts }

    init(_ facts: inout TableFacts) {
      common = CommonColumns(&facts)
      messages = facts.texts(of: .message)
      senders = facts.texts(of: .sender)
      roles = facts.texts(of: .senderRole)
    }

    /// Returns the number that stands beside an agent's name.
    func number(ofAgent name: String, in rows: [Int]) -> String? {
      rows.lazy.filter { common.agents[$0] == name }.compactMap { common.agentIDs[$0] }.first
    }

    /// Returns the first value that some rows have in a column.
    func first<Value>(_ column: KeyPath<Columns, [Value?]>, of rows: [Int]) -> Value? {
      rows.lazy.compactMap { self[keyPath: column][$0] }.first
    }
  }

  /// One conversation: its messages in order, and what they say about it.
  struct Thread {
    private(set) var start: Date?
    private(set) var duration: Double?
    /// The agent's name: of a column of agents, or else the one who wrote most as an agent.
    private(set) var agent: String?
    private(set) var transcript: Transcript

    init(_ members: [Int], _ columns: Columns) {
      let members = Self.inOrder(members, columns.times)
      let times = members.compactMap { columns.times[$0] }
      start = times.min()
      if let start, let end = times.max(), end > start { duration = end.timeIntervalSince(start) }
      let agents = members.compactMap { row in
        columns.roles[row].flatMap(SenderRoles.side) == "Agent" ? columns.senders[row] : nil
      }
      agent = columns.first(\.common.agents, of: members) ?? agents.mostFrequent
      let isOneAgent = Set(agents).count < 2
      let begin = start
      transcript = Transcript(
        lines: members.compactMap { row in
          guard let text = columns.messages[row] else { return nil }
          let at = columns.times[row].flatMap { time in begin.map { time.timeIntervalSince($0) } }
          return TranscriptLine(start: at, speaker: Self.speaker(row, columns, isOneAgent: isOneAgent), text: text)
        }, format: .textChat)
    }

    /// A side that is known is named as such; of several agents each by name.
    private static func speaker(_ row: Int, _ columns: Columns, isOneAgent: Bool) -> String? {
      let sender = columns.senders[row]
      let isAgent = sender != nil && sender == columns.common.agents[row]
      let side = (columns.roles[row] ?? sender).flatMap(SenderRoles.side) ?? (isAgent ? "Agent" : nil)
      guard let side else { return sender ?? columns.roles[row] }
      return side == "Agent" && !isOneAgent ? sender ?? side : side
    }

    /// Exports that list the newest message first are turned round; otherwise the file's order stands where times are
    /// equal.
    private static func inOrder(_ members: [Int], _ times: [Date?]) -> [Int] {
      let known = members.compactMap { times[$0] }
      let isNewestFirst = zip(known, known.dropFirst()).allSatisfy { $0 >= $1 } && known.first != known.last
      return isNewestFirst ? members.reversed() : members
    }
  }
}
