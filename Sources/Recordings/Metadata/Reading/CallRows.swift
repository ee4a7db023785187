import Foundation
import QualityModel

/// Makes an interaction of each row of a list of calls.
struct CallRows {
  private var facts: TableFacts
  private var rows: [CallMetadata.Row] = []
  /// The rows that were taken, by the id that is stored.
  private var taken: [String: (line: Int, source: String)] = [:]

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
    let common = values.common
    guard let id = id(row, values, line: line) else { return }
    if let text = common.unknownChannel(ofRow: row) {
      facts.leaveOut(.badChannel(text, line: line))
      return
    }
    taken[id.derived] = (line, id.source)
    var interaction = Interaction(
      id, channel: common.channels[row] ?? .voice, agent: common.agents[row], metadata: facts.metadata(ofRow: row))
    interaction.team = common.teams[row]
    interaction.reason = common.reasons[row]
    interaction.organization = common.organizations[row]
    interaction.startedAt = common.starts[row]
    interaction.duration = values.durations[row]
    if values.ratings[row] != nil || values.truths[row] != nil {
      interaction.customer = CustomerVoice(rating: values.ratings[row], resolved: values.truths[row])
    }
    rows.append(
      CallMetadata.Row(
        line: line, sourceID: id.source, fileName: values.files[row], agentName: common.agents[row],
        agentID: common.agentIDs[row], guessed: common.channels[row] == nil ? [.channel] : [], interaction: interaction)
    )
  }

  private mutating func id(_ row: Int, _ values: Values, line: Int) -> RowID? {
    guard let id = facts.id(ofRow: row, written: values.common.ids[row] ?? values.files[row]) else { return nil }
    if let earlier = taken[id.derived] {
      let isAgain = CallName.key(of: earlier.source) == CallName.key(of: id.source)
      facts.leaveOut(
        isAgain
          ? .duplicate(id.derived, line: line, earlier: earlier.line)
          : .twoNames(id, line: line, owner: earlier.source, first: earlier.line, help: "rename one of them"))
      return nil
    }
    return id
  }
}

extension CallRows {
  /// The columns of a list of calls, by row.
  struct Values {
    let common: CommonColumns
    let files: [String?]
    let durations: [Double?]
    let ratings: [Double?]
    let truths: [Bool?]

    init(_ facts: inout TableFacts) {
      common = CommonColumns(&facts)
      files = facts.texts(of: .file)
      let stated = facts.durations()
      durations = facts.fill(stated, from: common.starts)
      ratings = facts.ratings()
      truths = facts.truths()
    }
  }
}
