package import Foundation
package import QualityModel

/// What came of reading one small record, for the index to keep.
package struct ReadRecord: Sendable {
  /// What can be asked of it; `nil` where it cannot be read.
  package var facts: RecordFacts?
  /// Whether nothing in it by itself is an error.
  package var isSound: Bool
  /// The file's bytes; none where the system does not hand them over.
  package var bytes: Data
  /// Everything that reading it found.
  package var findings: [Finding]
}

extension RecordKind {
  /// Whether the index keeps its records.
  package var isIndexed: Bool { indexed != nil }

  /// Returns whether there is a file that stands for a record, by names alone.
  package func hasFiles(in workspace: Workspace) -> Bool {
    var findings: [Finding] = []
    return !Set(workspace.paths(of: self, findings: &findings)).subtracting(leftOut(in: workspace)).isEmpty
  }

  /// Reads one file for the index; `nil` where it went away since it was listed.
  package func readForIndex(_ path: WorkspacePath, in workspace: Workspace) -> ReadRecord? {
    let reading = workspace.listing(of: self, at: [path], findings: [])
    guard let stored = reading.records.first, let indexed else {
      return reading.findings.isEmpty
        ? nil : ReadRecord(facts: nil, isSound: false, bytes: Data(), findings: reading.findings)
    }
    let isSound = findings(in: stored).allSatisfy { $0.severity == .warning }
    return ReadRecord(
      facts: indexed(stored.record), isSound: isSound, bytes: stored.bytes, findings: reading.findings)
  }

  /// Returns the names and stamps of its files, with the digest of all of them; without names where only the digest is
  /// wanted.
  package func look(in workspace: Workspace, asOf now: Date, isNaming: Bool) -> FolderLook {
    guard let folder = place.folder else { return FolderLook() }
    return workspace.look(
      into: folder, ending: ".\(place.ending.rawValue)", asOf: now.nanoseconds, isNaming: isNaming)
  }
}
