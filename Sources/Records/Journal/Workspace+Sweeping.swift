package import Foundation
import Notation

extension Workspace {
  /// Removes the temporaries in a folder of the workspace that are no longer used.
  ///
  /// Code that lists a folder anyway, hidden names included, calls this where one begins with `.sidetone-`.
  package func sweepTemporaries(in folder: String, now: Date = Date()) {
    self.folder.sweepTemporaries(in: folder, now: now)
  }

  /// Removes what programs of this user that were killed in the middle of a write have left behind.
  ///
  /// Looks only where a write can have been: in the folders that the kinds of records name, as far as one that is looked
  /// into for the index anyway is soon read, in the folders of changes that did not come to their end, and in the newest folders of the
  /// journal.
  package func sweepAfterCrashes(of journal: Journal, now: Date = Date()) {
    let store = journal.store()
    let unfinished = store.unfinishedPaths().map(\.folder)
    for folder in Set(unfinished) { sweepTemporaries(in: folder, now: now) }
    for kind in RecordKinds.all {
      guard let folder = kind.folderSwept(at: now), !unfinished.contains(folder) else { continue }
      self.folder.sweepTemporaries(in: folder, now: now, most: kind.isListedAnyway ? Self.soonRead : .max)
    }
    for folder in store.newestFolders() { store.folder.sweepTemporaries(in: folder, now: now) }
  }

  /// The most names of a folder that are read at every start, where an answer from the index reads all of them.
  private static let soonRead = 500
}

extension RecordKind {
  /// Whether its folder is looked into before answers, and swept by that.
  fileprivate var isListedAnyway: Bool { place.isByMonth || isIndexed }
}

extension JournalStore {
  /// The folders that hold the newest entries.
  func newestFolders() -> [String] {
    ((try? folder.names(in: "journal")) ?? []).filter { Int($0) != nil }.suffix(2).map { "journal/\($0)" }
  }

  /// Returns the entries that did not come to their end, the newest first.
  /// - Parameter most: how many of the newest entries are looked at; both newest folders hold 2000 at most.
  func unfinished(among most: Int = .max) -> [Slip] {
    let names = newestFolders().reversed().flatMap { ((try? folder.names(in: $0)) ?? []).reversed() }
    return names.prefix(most).filter { $0.hasSuffix(".pending.json") }.compactMap(Slip.init)
  }

  /// Returns the files of entries that did not come to their end, among the newest.
  func unfinishedPaths() -> [WorkspacePath] {
    unfinished().compactMap { try? entry($0) }.flatMap { $0.edits.map(\.path) }
  }
}
