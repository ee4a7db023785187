package import Notation
package import QualityModel

/// The keys under `metadata` by which a record says what it came from; no column of a table is kept under one of them.
package enum SourceKey: String, CaseIterable, Sendable {
  /// The agent, as the source names them.
  case agent
  /// The agent's number in the other system, where the agent is known by name.
  case agentNumber = "agent-id"
  /// The agent's name, where the agent is known by the number.
  case agentName = "agent-name"
  /// The file that a list names.
  case file
  /// Which facts no source states.
  case guessed
  /// The id that a list has for a call which is under its file's name.
  case id
  /// The name of the folder that the first recording or transcript came from.
  case folder = "imported-from"
  /// The name that the record's id was made from.
  case source
}

extension Interaction {
  /// What a record says of what it came from; `nil` removes it.
  package subscript(key: SourceKey) -> JSONValue? {
    get { metadata?[key.rawValue] }
    set {
      if newValue != nil { metadata = metadata ?? [:] }
      metadata?[key.rawValue] = newValue
    }
  }
}
