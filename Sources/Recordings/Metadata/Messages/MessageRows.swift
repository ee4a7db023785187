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
  /// The rows that state something else about their conversation than an earlier one, by field.
  private var contradictions: [MetadataField: [Int]] = [:]
  /// How long the conversations of more than a day are, by the index of their first row.
  private var long: [(row: Int, seconds: Double)] = []
  /// The conversations whose messages were put in the order of their times.
  private var reordered: [RowID] = []

  /// What came of it.
  var metadata: CallMetadata {
    CallMetadata(
      kind: .messages, rows: rows, leftOut: facts.leftOut.sorted { $0.line < $1.line },
      findings: facts.allFindings + silentFinding + sharedFinding + longFinding + contradictionFindings)
  }

  init(_ columns: ColumnMap, options: ReadingOptions) {
    facts = TableFacts(columns, options: options, unkept: columns.ofMessages)
    self.columns = Columns(&facts)
    var order: [RowID] = []
    var members: [String: [Int]] = [:]
    var owners: [String: RowID] = [:]
    for row in columns.table.rows.indices {
      guard let id = facts.id(ofRow: row, written: self.columns.common.ids[row]) else { continue }
      let owner = owners[id.derived] ?? id
      guard owner.source == id.source else {
        let first = columns.table.rows[members[id.derived]?.first ?? row].line
        facts.leaveOut(
          .twoNames(
            id, line: columns.table.rows[row].line, owner: owner.source, first: first,
            help: "rename one of them; if they are one conversation, write its id alike in each row"))
        continue
      }
      if members[id.derived] == nil { order.append(id) }
      owners[id.derived] = id
      members[id.derived, default: []].append(row)
    }
    for id in order { add(id, members[id.derived] ?? []) }
    if let first = reordered.first { facts.assume(.timesOrder(of: first, amongst: reordered.count, facts.columns)) }
  }

  private mutating func add(_ id: RowID, _ members: [Int]) {
    guard let first = members.first else { return }
    for row in members {
      guard let text = columns.common.unknownChannel(ofRow: row) else { continue }
      facts.leaveOut(.badChannel(text, line: facts.table.rows[row].line))
      return
    }
    guard members.contains(where: { columns.messages[$0] != nil }) else {
      facts.leaveOut(.wordless(id.source, line: facts.table.rows[first].line))
      return
    }
    silent += members.filter { columns.messages[$0] == nil }
    let thread = Thread(members, columns)
    if thread.isReordered { reordered.append(id) }
    let channel = stated(\.common.channels, as: .channel, of: members)
    var interaction = Interaction(
      id, channel: channel ?? .chat, agent: thread.agent, metadata: facts.metadata(ofRows: members))
    interaction.team = stated(\.common.teams, as: .team, of: members)
    interaction.reason = stated(\.common.reasons, as: .reason, of: members)
    interaction.organization = stated(\.common.organizations, as: .organization, of: members)
    interaction.startedAt = thread.start
    let rating = stated(\.ratings, as: .rating, of: members)
    let isResolved = stated(\.truths, as: .resolved, of: members)
    if rating != nil || isResolved != nil { interaction.customer = CustomerVoice(rating: rating, resolved: isResolved) }
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

  /// Returns what a conversation's messages state about it, and notes where they contradict each other.
  private mutating func stated<Value: Equatable>(
    _ column: KeyPath<Columns, [Value?]>, as field: MetadataField, of members: [Int]
  ) -> Value? {
    let found = columns.first(column, of: members)
    if let row = found.contradiction { contradictions[field, default: []].append(row) }
    return found.value
  }
}

/// What has to be said about the conversations.
extension MessageRows {
  private var contradictionFindings: [Finding] {
    MetadataField.ofMessages.compactMap { field in
      guard let rows = contradictions[field] else { return nil }
      let lines = rows.map { facts.table.rows[$0].line }.sorted()
      let title = facts.columns.titles(of: field)
      return Finding(
        rule: TranscriptRules.differsInConversation.name, severity: .warning,
        rows.count == 1
          ? "`\(title)` has several values in one conversation; the first was taken"
          : "`\(title)` has several values in \(rows.count) conversations; the first of each was taken",
        help: "correct it in the source, or in the record",
        place: lines.first.map { facts.table.source.place(line: $0) },
        lines: lines)
    }
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

extension Assumption {
  /// What was assumed of messages that a file lists in another order than that of their times.
  fileprivate static func timesOrder(of id: RowID, amongst count: Int, _ columns: ColumnMap) -> Assumption {
    let whose = "`\(id.source)`\(count == 1 ? "" : " and \(count - 1) more")"
    return Assumption(
      "the messages of \(whose) go by their times, not by the order of the file",
      general: "messages go by their times, not by the order of the file",
      otherwise: "import a copy without `\(columns.titles(of: .startedAt))`")
  }
}
