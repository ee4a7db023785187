import Foundation
import QualityModel

extension MessageRows {
  /// The columns of a file of messages, by row.
  struct Columns {
    let common: CommonColumns
    let messages, senders, roles: [String?]
    let ratings: [Double?]
    let truths: [Bool?]
    /// When the messages were sent.
    var times: [Date?] { common.starts }

    init(_ facts: inout TableFacts) {
      common = CommonColumns(&facts, areMessages: true)
      messages = facts.texts(of: .message)
      senders = facts.names(of: .sender)
      roles = facts.texts(of: .senderRole)
      ratings = facts.ratings()
      truths = facts.truths()
    }

    /// Returns the number that is beside an agent's name.
    func number(ofAgent name: String, in rows: [Int]) -> String? {
      rows.lazy.filter { common.agents[$0] == name }.compactMap { common.agentIDs[$0] }.first
    }

    /// Returns the first value that some rows have in a column, and the first row with another one.
    func first<Value: Equatable>(
      _ column: KeyPath<Columns, [Value?]>, of rows: [Int]
    ) -> (value: Value?, contradiction: Int?) {
      let values = self[keyPath: column]
      guard let value = rows.lazy.compactMap({ values[$0] }).first else { return (nil, nil) }
      return (value, rows.first { values[$0] != nil && values[$0] != value })
    }
  }

  /// One conversation: its messages in order, and what they say about it.
  struct Thread {
    private(set) var start: Date?
    private(set) var duration: Double?
    /// The agent's name: of a column of agents, or else the one who wrote most as an agent.
    var agent: String? { agents.first }
    /// The names of all agents, that one first.
    private(set) var agents: [String]
    private(set) var transcript: Transcript
    /// Whether the messages were in another order than that of their times.
    private(set) var isReordered: Bool

    init(_ members: [Int], _ columns: Columns) {
      let written = members.compactMap { columns.messages[$0] == nil ? nil : columns.times[$0] }
      isReordered = zip(written, written.dropFirst()).contains { $0 > $1 }
      let members = Self.inOrder(MessageClocks(members, columns).members, columns.times)
      let times = members.compactMap { columns.times[$0] }
      start = times.min()
      if let start, let end = times.max(), end > start { duration = end.timeIntervalSince(start) }
      let writers = members.compactMap { row in
        columns.roles[row].flatMap(SenderRoles.side) == "Agent" ? columns.senders[row] : nil
      }
      let named = members.compactMap { columns.common.agents[$0] }
      let agent = named.first ?? writers.mostFrequent
      // A column of agents may write names in another way than the messages do.
      let alike = agent.map(writers.contains) == true ? writers : []
      agents = agent.map { [$0] + Self.others(besides: $0, in: named + alike) } ?? []
      let offsets = MessageClocks(members, columns).offsets
      if start == nil { duration = offsets.values.max().flatMap { $0 > 0 ? $0 : nil } }
      let isOneAgent = Set(writers).count < 2 && agents.count < 2
      let begin = start
      let lines = members.compactMap { row -> TranscriptLine? in
        guard let text = columns.messages[row] else { return nil }
        let at = columns.times[row].flatMap { time in begin.map { time.timeIntervalSince($0) } } ?? offsets[row]
        return TranscriptLine(start: at, speaker: Self.speaker(row, columns, isOneAgent: isOneAgent), text: text)
      }
      transcript =
        offsets.isEmpty
        ? Transcript(lines: lines, format: .textChat) : Transcript(written: lines, format: .textChat)
    }

    private static func others(besides name: String, in names: [String]) -> [String] {
      var seen: Set<String> = [name]
      return names.filter { seen.insert($0).inserted }
    }

    /// A side that is known is named as such; of several agents each by name.
    private static func speaker(_ row: Int, _ columns: Columns, isOneAgent: Bool) -> String? {
      let sender = columns.senders[row]
      let isAgent = sender != nil && sender == columns.common.agents[row]
      let side = (columns.roles[row] ?? sender).flatMap(SenderRoles.side) ?? (isAgent ? "Agent" : nil)
      guard let side else { return sender ?? columns.roles[row] }
      return side == "Agent" && !isOneAgent ? sender ?? side : side
    }

    /// Exports that list the newest message first are turned round; otherwise the file's order counts where times are
    /// equal.
    private static func inOrder(_ members: [Int], _ times: [Date?]) -> [Int] {
      let known = members.compactMap { times[$0] }
      let isNewestFirst = zip(known, known.dropFirst()).allSatisfy { $0 >= $1 } && known.first != known.last
      return isNewestFirst ? members.reversed() : members
    }
  }
}
