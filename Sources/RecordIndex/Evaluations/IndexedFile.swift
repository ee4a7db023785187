package import Foundation
package import QualityModel

/// One evaluation's file as the index keeps it: what shows whether it changed, and what it says.
package struct IndexedFile: Sendable {
  /// The file's name without `.json`, which is the evaluation's id where it can be read.
  package var name: String
  /// Changes whenever the file does; 0 asks to look again next time.
  package var stamp: Int
  /// What it says; `nil` where it cannot be read.
  package var facts: EvaluationFacts?
  /// When, by whom and why it was changed after it was submitted.
  package var revisions: [RevisionFact]
  /// What is wrong with the file.
  package var findings: [Finding]
  /// What is wrong with the score or the answers of a file that can be read.
  package var scoreFindings: [Finding]
  /// Its notes, quotes and summary.
  package var texts: [String]

  /// Creates the entry of a file.
  package init(
    name: String, stamp: Int, facts: EvaluationFacts?, revisions: [RevisionFact] = [], findings: [Finding] = [],
    scoreFindings: [Finding] = [], texts: [String] = []
  ) {
    self.name = name
    self.stamp = stamp
    self.facts = facts
    self.revisions = revisions
    self.findings = findings
    self.scoreFindings = scoreFindings
    self.texts = texts
  }
}

/// A change of an evaluation after it was submitted.
package struct RevisionFact: Hashable, Sendable {
  package var at: Date
  /// Who.
  package var by: String
  package var reason: String

  package init(at: Date, by: String, reason: String) {
    self.at = at
    self.by = by
    self.reason = reason
  }
}

/// A folder of evaluations as it was when the index last looked.
package struct IndexedFolder: Hashable, Sendable {
  /// The folder's path, relative to the workspace.
  package var path: String
  /// Changes whenever a name in the folder does; 0 asks to look again next time.
  package var mark: Int
  /// Changes whenever any of its files does.
  package var digest: [UInt8]

  /// Creates the entry of a folder.
  package init(path: String, mark: Int, digest: [UInt8]) {
    self.path = path
    self.mark = mark
    self.digest = digest
  }
}

/// One recording as the index keeps it.
package struct IndexedRecording: Sendable {
  /// The interaction's id.
  package var id: String
  /// Changes whenever one of its files does.
  package var stamp: Int
  /// When the interaction began; `nil` where it is not known.
  package var startedAt: Date?
  /// Whether its metadata can be read.
  package var isReadable: Bool
  /// What is wrong with its files.
  package var findings: [Finding]

  /// Creates the entry of a recording.
  package init(id: String, stamp: Int, startedAt: Date?, isReadable: Bool, findings: [Finding]) {
    self.id = id
    self.stamp = stamp
    self.startedAt = startedAt
    self.isReadable = isReadable
    self.findings = findings
  }
}
