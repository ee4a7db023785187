import Foundation
import QualityModel
import Records

/// Reads what was changed in the workspace, the newest first: by this user as the journal has it, by others as their
/// records tell it.
public struct ReadLog: Sendable {
  /// How many entries are wanted.
  public var limit: Int

  /// Creates the verb.
  public init(limit: Int = 50) { self.limit = limit }

  /// Answers with the entries.
  public func perform(in world: World) throws -> [LogEntry] {
    let workspace = try world.workspace
    let journal = try world.journal.entries(in: workspace, most: limit).value ?? []
    return LogEntry.joined(
      journal.reversed(), isWholeJournal: journal.count < limit, with: Self.events(in: workspace), limit: limit)
  }

  /// What the records tell of themselves.
  private static func events(in workspace: Workspace) -> [RecordEvent] {
    workspace.evaluations().records.flatMap(\.record.events)
  }
}
