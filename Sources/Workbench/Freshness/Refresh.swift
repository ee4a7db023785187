import Foundation
import Notation
import QualityModel
import RecordIndex
import Records

/// Brings the index up to what the files say.
///
/// Which files are looked at is the rule of `docs/formats.md`, "What is noticed, and when": every file of the month
/// that is not over yet; of a month that is over, the folder's own time alone, unless everything is asked for. One
/// folder is done after the other, so that a million files take no more memory than a month of them.
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
    currentMonth = Month(of: world.now()).path
    self.looksEverywhere = looksEverywhere
  }

  /// Looks for what changed, and reads that; at first everything.
  func perform() throws {
    let isFirst = try !index.isComplete()
    if isFirst { try index.resume() }
    let listed = workspace.evaluationFolders(asOf: clock())
    let known = try index.folders()
    let reading = try Reading(of: self, total: isFirst ? count(listed.folders) - index.fileCount() : nil)
    var findings = listed.findings
    for folder in listed.folders {
      findings += try bringUpToDate(folder, known: known[folder.path], isFirst: isFirst, reading)
    }
    try readAgainWhereRubricsChanged(reading)
    // A folder that cannot be looked into just now is not one that is gone.
    let present = Set(listed.folders.map(\.path))
    let gone = known.keys.filter { path in
      !present.contains(path) && !listed.unseen.contains { path == $0 || path.hasPrefix("\($0)/") }
    }
    for finding in findings { tell(finding) }
    if try !gone.isEmpty || findings.map(\.message) != index.findings(.folders).map(\.message) {
      try index.update { update in
        for folder in gone { try update.removeFolder(folder) }
        try update.setFolderFindings(findings)
      }
    }
    if isFirst { try index.complete() }
  }

  /// Says beside the answer what could not be looked into.
  func tell(_ finding: Finding) {
    let folder = finding.place?.file ?? "A folder"
    talk.notice("\(folder): \(finding.message); what it holds may be missing from this answer.")
  }

  /// Looks into a folder and records what changed; returns why it could not be looked into.
  ///
  /// Several looks may go on at once, in the background or in other programs. One that finds the folder recorded by
  /// another since it looked does not add to that: it looks again.
  private func bringUpToDate(
    _ folder: EvaluationFolder, known: IndexedFolder?, isFirst: Bool, _ reading: Reading
  ) throws -> [Finding] {
    var known = known
    while true {
      let look = try look(into: folder, known: known, isFirst: isFirst)
      guard let change = look?.change, try !reading.read(change) else { return look?.findings ?? [] }
      known = try index.folder(at: folder.path)
    }
  }

  /// What was found to differ from the index in one folder.
  struct Change {
    /// The folder as it is now; `nil` where only some of its files are read again.
    var folder: IndexedFolder?
    /// The folder as the index had recorded it when it was looked into; `nil` where it had not.
    var known: IndexedFolder?
    /// The files to read.
    var files: [EvaluationFile] = []
    /// The names of files that are gone, without `.json`.
    var gone: [String] = []
  }

  private func count(_ folders: [EvaluationFolder]) -> Int {
    folders.reduce(0) { $0 + workspace.count(in: $1) }
  }

  /// Returns what changed in a folder, and why it could not be looked into; `nil` where it is trusted unseen.
  private func look(
    into folder: EvaluationFolder, known: IndexedFolder?, isFirst: Bool
  ) throws -> (change: Change?, findings: [Finding])? {
    let isTrusted = folder.stamp != 0 && known?.mark == Int(folder.stamp)
    if isTrusted, !isFirst, !looksEverywhere, isOver(folder.path) { return nil }
    if let known, !isFirst {
      let look = workspace.digest(of: folder, asOf: clock())
      sweep(folder, look)
      let digest = look.digest
      if known.digest == digest.bytes, digest.isTrusted {
        return (isTrusted ? nil : Change(folder: IndexedFolder(folder, digest), known: known), [])
      }
    }
    let look = workspace.entries(of: folder, asOf: clock())
    sweep(folder, look)
    guard look.findings.isEmpty else { return (nil, look.findings) }
    return (try change(of: folder, known: known, look), [])
  }

  private func sweep(_ folder: EvaluationFolder, _ look: FolderLook) {
    if !look.temporaries.isEmpty { workspace.sweepTemporaries(in: folder.path) }
  }

  private func change(of folder: EvaluationFolder, known: IndexedFolder?, _ look: FolderLook) throws -> Change {
    var change = Change(folder: IndexedFolder(folder, look.digest), known: known)
    var stamps = try index.stamps(in: folder.path)
    for entry in look.entries {
      let stamp = stamps.removeValue(forKey: String(entry.name.dropLast(5)))
      guard entry.stamp == 0 || stamp != Int(entry.stamp) else { continue }
      change.files.append(EvaluationFile(folder: folder.path, name: entry.name))
    }
    change.gone = stamps.keys.sorted()
    return change
  }

  /// Whether a folder is a month that is over; whatever is not a month may change at any time.
  private func isOver(_ path: String) -> Bool {
    let parts = path.split(separator: "/").suffix(2)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
    return parts.joined(separator: "/") < currentMonth
  }

  /// A score is checked against its rubric's text, so that another text means looking at it again.
  private func readAgainWhereRubricsChanged(_ reading: Reading) throws {
    for known in try index.rubricStates() {
      guard workspace.state(ofRubric: known.id, version: known.version) != known.state else { continue }
      let state = reading.state(ofRubric: known.id, version: known.version)
      let files = try index.files(scoredAgainst: known.id, version: known.version)
      for (folder, names) in files.sorted(by: { $0.key < $1.key }) {
        _ = try reading.read(Change(files: names.map { EvaluationFile(folder: folder, name: "\($0).json") }))
      }
      try index.update { try $0.setState(state, ofRubric: known.id, version: known.version) }
    }
  }
}

extension IndexedFolder {
  /// Creates the entry of a folder that was looked into.
  init(_ folder: EvaluationFolder, _ digest: FolderDigest) {
    self.init(path: folder.path, mark: Int(folder.stamp), digest: digest.bytes)
  }
}
