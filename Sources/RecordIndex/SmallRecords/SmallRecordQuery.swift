import GRDB
package import Notation

/// Which small records are asked for, by what is known of them without reading any.
package struct SmallRecordQuery: Hashable, Sendable {
  /// What people call such a record, by which the index distinguishes the kinds.
  package var kind: String
  /// The agents they may be of; `nil` for all.
  package var agents: Set<String>?
  /// Where in their life they may be; `nil` for anywhere.
  package var statuses: [String]?
  /// The rubric they are about; `nil` for any.
  package var rubric: String?
  /// The first day that they may be of.
  package var from: Day?
  /// Whether those in which an error was found are left out.
  package var isSound: Bool

  package init(
    _ kind: String, agents: Set<String>? = nil, statuses: [String]? = nil, rubric: String? = nil, from: Day? = nil,
    isSound: Bool = false
  ) {
    self.kind = kind
    self.agents = agents
    self.statuses = statuses
    self.rubric = rubric
    self.from = from
    self.isSound = isSound
  }

  /// The condition that a row must meet, with its arguments; those that cannot be read meet none.
  var condition: (sql: String, arguments: [DatabaseValue]) {
    var arguments = [kind.databaseValue]
    func list(_ values: [String]) -> String {
      arguments += values.map(\.databaseValue)
      return "(\(values.map { _ in "?" }.joined(separator: ", ")))"
    }
    var conditions = ["kind = ?"]
    if let agents { conditions.append("agent IN \(list(agents.sorted()))") }
    if let statuses { conditions.append("status IN \(list(statuses))") }
    if let rubric { conditions.append("rubric = \(list([rubric]))") }
    if let from {
      conditions.append("day >= ?")
      arguments.append(from.since1970.databaseValue)
    }
    conditions.append(
      isSound ? "state = \(SmallRecord.State.sound)" : "state <> \(SmallRecord.State.unreadable)")
    return (conditions.joined(separator: " AND "), arguments)
  }
}
