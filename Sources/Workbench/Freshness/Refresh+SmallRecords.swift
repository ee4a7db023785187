import Foundation
import QualityModel
import RecordIndex
import Records

extension Refresh {
  /// Looks for coaching plans, studies and drafts that came, changed or went, and reads those.
  ///
  /// They are in no month, so that every file is looked at before every answer that rests on them.
  /// - Parameter earlier: what was seen of their folders since this answer was asked for.
  func performOnSmallRecords(_ earlier: EarlierLook) throws {
    // Of an index whose first scan was cut short by the machine nothing may be trusted, these neither.
    _ = try index.isComplete()
    for kind in RecordKinds.indexed {
      while try !bringUpToDate(kind, earlier) {}
    }
  }

  /// Looks into the folder of a kind and records what changed; `false` where another look recorded it since.
  private func bringUpToDate(_ kind: some RecordKind, _ earlier: EarlierLook) throws -> Bool {
    let known = try index.folder(ofRecords: kind.word)
    let quick = earlier.take(kind) ?? kind.look(in: workspace, asOf: clock(), isNaming: false)
    if !quick.temporaries.isEmpty, let folder = kind.place.folder { workspace.sweepTemporaries(in: folder) }
    if let known, known == SmallRecord.Folder(quick), quick.digest.isTrusted { return true }
    let look = kind.look(in: workspace, asOf: clock(), isNaming: true)
    var gone = try index.stamps(ofRecords: kind.word)
    let changed = look.entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.compactMap { entry in
      let path = kind.path(ofFile: entry.name)
      let stamp = path.flatMap { gone.removeValue(forKey: $0.text) }
      return entry.stamp == 0 || stamp != Int(entry.stamp) ? path.map { ($0, Int(entry.stamp)) } : nil
    }
    return try index.update { update in
      guard try update.folder(ofRecords: kind.word) == known else { return false }
      for (number, (path, stamp)) in changed.enumerated() {
        if talk.isInterrupted() { throw Interrupted() }
        if let record = kind.record(at: path, stamp: stamp, in: workspace) {
          try update.put(record, kind: kind.word)
        } else {
          gone[path.text] = stamp
        }
        talk.progress(.init(action: "Reading \(kind.word)s", done: number + 1, total: changed.count))
      }
      for path in gone.keys.sorted() { try update.removeRecord(path, kind: kind.word) }
      try update.mark(SmallRecord.Folder(look), ofRecords: kind.word)
      return true
    }
  }
}

extension SmallRecord.Folder {
  /// Creates the entry of a folder that was looked into.
  fileprivate init(_ look: FolderLook) { self.init(digest: look.digest.bytes, findings: look.findings) }
}

extension RecordKind {
  /// Returns the path of a file by its name; `nil` for one that no record of this kind can have.
  fileprivate func path(ofFile name: String) -> WorkspacePath? {
    place.folder.flatMap { WorkspacePath("\($0)/\(name)") }.flatMap { holds($0) ? $0 : nil }
  }

  /// Reads a file as the index keeps it; `nil` where it is gone.
  fileprivate func record(at path: WorkspacePath, stamp: Int, in workspace: Workspace) -> SmallRecord? {
    readForIndex(path, in: workspace).map { read in
      SmallRecord(
        path: path.text, id: path.stem, stamp: stamp, facts: read.facts, isSound: read.isSound, content: read.bytes,
        findings: read.findings)
    }
  }
}
