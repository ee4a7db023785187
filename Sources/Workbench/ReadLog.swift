public import Foundation
import Records

/// One entry of what was changed, by whom and when.
public struct LogEntry: Hashable, Sendable, Codable {
  /// Its number, from 1.
  public var number: Int
  /// When.
  public var at: Date
  /// Who.
  public var by: String
  /// What, as a sentence: `score call-0042`, `undo score call-0042`.
  public var sentence: String
  /// The files it changed, relative to the workspace.
  public var files: [String]

  init(_ entry: JournalEntry) {
    number = entry.number
    at = entry.at
    by = entry.by
    files = entry.edits.map(\.path.text)
    sentence =
      switch entry.kind {
      case .change: entry.sentence
      case .undo: "undo \(entry.sentence)"
      case .redo: "redo \(entry.sentence)"
      }
  }
}

/// Reads the journal, the newest entry first.
public struct ReadLog: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the entries.
  public func perform(in world: World) throws -> [LogEntry] {
    (try world.journal.entries().value ?? []).reversed().map(LogEntry.init)
  }
}
