import Foundation
import QualityModel
import RecordIndex
import Records

/// Reads what was changed in the workspace, the newest first: by this user as the journal has it, by others as their
/// records tell it.
package struct ReadLog: Sendable {
  /// How many entries are wanted.
  package var limit: Int

  package init(limit: Int = 50) { self.limit = limit }

  /// Answers with the entries.
  package func perform(in world: World) throws -> [LogEntry] {
    let workspace = try world.workspace
    let journal = try world.journal.entries(in: workspace, most: limit).value ?? []
    let entries = LogEntry.joined(
      journal.reversed(), isWholeJournal: journal.count < limit, with: try events(in: world), limit: limit)
    let cut = Set(workspace.changesCutShort(in: try world.journal).map(\.number))
    return cut.isEmpty ? entries : entries.map { cut.contains($0.number ?? 0) ? $0.markedAsCutShort : $0 }
  }

  /// The events in records: the index knows which files hold the latest events, and those are read.
  private func events(in world: World) throws -> [RecordEvent] {
    let workspace = try world.workspace
    let paths = try world.asking { Set(try $0.events(limit: limit).map(\.path)) }
    return paths.sorted().compactMap { WorkspacePath($0) }
      .flatMap { workspace.evaluation(at: $0).value?.record.events ?? [] }
  }
}
