import QualityModel
import RecordIndex
import Records

/// Compares what the index holds with what reading the files gives, so that an index that answers otherwise is noticed.
struct IndexComparison {
  private let index: RecordIndex
  private var differing: [String] = []
  private var trouble: IndexTrouble?

  init(with index: RecordIndex) { self.index = index }

  /// What differed, as a sentence; `nil` where nothing did.
  var difference: String? {
    if let trouble, trouble.isDamage { return "The index was damaged (\(trouble.reason)) and is rebuilt." }
    guard !differing.isEmpty else { return nil }
    let named = differing.prefix(3).joined(separator: ", ") + (differing.count > 3 ? ", …" : "")
    let what = differing.count == 1 ? "1 record" : "\(differing.count) records"
    return "The index held \(what) otherwise than the files do (\(named)) and is rebuilt."
  }

  /// Notes evaluations that were just read, each from the folder beside it.
  mutating func note(_ files: [(folder: String, file: IndexedFile)]) {
    let folders = Dictionary(grouping: files, by: \.folder)
    for (folder, files) in folders.sorted(by: { $0.key < $1.key }) {
      note { try $0.names(heldOtherwiseThan: files.map(\.file), in: folder) }
    }
  }

  /// Reads coaching plans, studies and drafts, and notes them.
  mutating func noteSmallRecords(in workspace: Workspace) {
    for kind in RecordKinds.indexed {
      note { index in
        try index.records(SmallRecordQuery(kind.word)).filter { record in
          // One that went away or changed just now is for the next look.
          guard let path = WorkspacePath(record.path), let read = kind.readForIndex(path, in: workspace),
            read.bytes == record.content
          else { return false }
          return read.facts != record.facts || read.isSound != record.isSound
        }.map(\.id)
      }
    }
  }

  private mutating func note(_ names: (RecordIndex) throws -> [String]) {
    guard trouble == nil else { return }
    do {
      differing += try names(index)
    } catch {
      trouble = error as? IndexTrouble ?? .damage("\(error)")
    }
  }
}
