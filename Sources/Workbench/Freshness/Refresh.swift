import Foundation
import QualityModel
import RecordIndex
import Records

/// Brings the index up to what the files say.
///
/// Which files are looked at is the rule that the README states: every file of the month that is not over yet; of a
/// month that is over, the folder's own time alone, unless everything is asked for.
struct Refresh {
  let workspace: Workspace
  let index: RecordIndex
  let talk: Talk
  /// The month that is not over yet, as folders are called: `2026/11`.
  let currentMonth: String
  /// Whether files of months that are over are looked at too.
  let looksEverywhere: Bool
  let clock: @Sendable () -> Date

  init(_ workspace: Workspace, _ index: RecordIndex, world: World, looksEverywhere: Bool) {
    self.workspace = workspace
    self.index = index
    talk = world.talk
    clock = world.fileClock
    currentMonth = Timestamp.month(of: world.now())
    self.looksEverywhere = looksEverywhere
  }

  /// Looks for what changed, and reads that; at first everything.
  func perform() throws {
    let isFirst = try !index.isComplete()
    if isFirst { try index.resume() }
    let listed = workspace.evaluationFolders(asOf: clock())
    let known = try index.folders()
    var changes = Changes()
    for folder in listed.folders {
      try look(into: folder, known: known[folder.path], isFirst: isFirst, changes: &changes)
    }
    let present = Set(listed.folders.map(\.path))
    changes.goneFolders = known.keys.filter { !present.contains($0) }
    changes.folderFindings += listed.findings
    try noticeRubrics(&changes)
    try read(changes, isFirst: isFirst)
    if isFirst { try index.complete() }
  }

  /// What was found to differ from the index.
  struct Changes {
    /// The files to read, those of a folder together.
    var files: [EvaluationFile] = []
    /// The folders whose files are all read once so many of `files` are.
    var folders: [(end: Int, folder: IndexedFolder)] = []
    /// Files that are gone.
    var gone: [EvaluationFile] = []
    /// Folders that are gone.
    var goneFolders: [String] = []
    /// Rubric versions whose text is not what scores were checked against.
    var rubrics: [(id: String, version: Int, state: String)] = []
    /// Folders that cannot be looked into.
    var folderFindings: [Finding] = []
  }

  private func look(
    into folder: EvaluationFolder, known: IndexedFolder?, isFirst: Bool, changes: inout Changes
  ) throws {
    let isTrusted = folder.stamp != 0 && known?.mark == Int(folder.stamp)
    if isTrusted, !isFirst, !looksEverywhere, isOver(folder.path) { return }
    if let known, !isFirst {
      let look = workspace.digest(of: folder, asOf: clock())
      guard known.digest != look.digest.bytes || !look.digest.isTrusted else {
        if !isTrusted { changes.folders.append((changes.files.count, IndexedFolder(folder, look.digest))) }
        return
      }
    }
    let look = workspace.entries(of: folder, asOf: clock())
    changes.folderFindings += look.findings
    guard look.findings.isEmpty else { return }
    let stamps = try index.stamps(in: folder.path)
    for entry in look.entries where entry.stamp == 0 || stamps[String(entry.name.dropLast(5))] != Int(entry.stamp) {
      changes.files.append(EvaluationFile(folder: folder.path, name: entry.name))
    }
    if !stamps.isEmpty {
      let names = Set(look.entries.map { String($0.name.dropLast(5)) })
      changes.gone += stamps.keys.filter { !names.contains($0) }.sorted().map {
        EvaluationFile(folder: folder.path, name: "\($0).json")
      }
    }
    if !look.temporaries.isEmpty { workspace.sweepTemporaries(in: folder.path) }
    changes.folders.append((changes.files.count, IndexedFolder(folder, look.digest)))
  }

  /// Whether a folder is a month that is over; whatever is no month may change at any time.
  private func isOver(_ path: String) -> Bool {
    let parts = path.split(separator: "/").suffix(2)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
    return parts.joined(separator: "/") < currentMonth
  }

  /// A score is checked against its rubric's text, so that another text means looking at it again.
  private func noticeRubrics(_ changes: inout Changes) throws {
    for known in try index.rubricStates() {
      let state = workspace.state(ofRubric: known.id, version: known.version)
      guard state != known.state else { continue }
      changes.rubrics.append((known.id, known.version, state))
      for (folder, names) in try index.files(scoredAgainst: known.id, version: known.version).sorted(by: {
        $0.key < $1.key
      }) {
        changes.files += names.map { EvaluationFile(folder: folder, name: "\($0).json") }
      }
    }
  }
}

extension IndexedFolder {
  /// Creates the entry of a folder that was looked into.
  init(_ folder: EvaluationFolder, _ digest: FolderDigest) {
    self.init(path: folder.path, mark: Int(folder.stamp), digest: digest.bytes)
  }
}

extension FolderDigest {
  /// The digest as bytes; one that is not to be trusted equals none.
  fileprivate var bytes: [UInt8] {
    isTrusted ? [Int64(count), sum, parity].flatMap { withUnsafeBytes(of: $0.littleEndian, Array.init) } : []
  }
}
