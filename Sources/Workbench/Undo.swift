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

/// Takes back the last change that was not taken back.
public struct Undo: Sendable {
  /// Creates the verb.
  public init() {}

  /// Undoes, and answers with what was undone; refuses where a file has moved on since.
  public func perform(in world: World) throws -> String {
    try world.workspace.undo(in: world.journal, by: world.actor, at: world.now()).sentence
  }
}

/// Does again what was undone last.
public struct Redo: Sendable {
  /// Creates the verb.
  public init() {}

  /// Does it again, and answers with what it was.
  public func perform(in world: World) throws -> String {
    try world.workspace.redo(in: world.journal, by: world.actor, at: world.now()).sentence
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

extension World {
  /// Who is at work, for the journal: the evaluator's id, else the system's name for the user.
  var actor: String {
    let evaluator = environment["SIDETONE_EVALUATOR"] ?? (try? PersonalSettings.read(in: locations))?.value?.evaluator
    return [evaluator, environment["USER"], environment["LOGNAME"]].compactMap { $0 }.first { !$0.isEmpty } ?? "someone"
  }

  /// Returns the bytes of a file that a person named, relative to the folder they are in.
  func bytes(ofFile name: String) throws -> Data {
    let url = URL(filePath: name, relativeTo: directory)
    do {
      return try Data(contentsOf: url)
    } catch {
      throw UnreadableFile(name: name, path: url.path, error: error)
    }
  }
}
