public import Foundation
public import QualityModel

/// One evaluation's file as the index keeps it: what tells whether it changed, and what it says.
public struct IndexedFile: Sendable {
  /// The file's name without `.json`, which is the evaluation's id where it can be read.
  public var name: String
  /// Changes whenever the file does; 0 asks to look again next time.
  public var stamp: Int
  /// What it says; `nil` where it cannot be read.
  public var facts: EvaluationFacts?
  /// When, by whom and why it was changed after it was submitted.
  public var revisions: [RevisionFact]
  /// What is wrong with the file.
  public var findings: [Finding]
  /// What is wrong with the score or the answers of a file that can be read.
  public var scoreFindings: [Finding]
  /// Its notes, quotes and summary.
  public var texts: [String]

  /// Creates the entry of a file.
  public init(
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
public struct RevisionFact: Hashable, Sendable {
  /// When.
  public var at: Date
  /// Who.
  public var by: String
  /// Why.
  public var reason: String

  /// Creates a fact.
  public init(at: Date, by: String, reason: String) {
    self.at = at
    self.by = by
    self.reason = reason
  }
}

/// A folder of evaluations as it was when the index last looked.
public struct IndexedFolder: Hashable, Sendable {
  /// The folder's path, relative to the workspace.
  public var path: String
  /// Changes whenever a name in the folder does; 0 asks to look again next time.
  public var mark: Int
  /// Changes whenever any of its files does.
  public var digest: [UInt8]

  /// Creates the entry of a folder.
  public init(path: String, mark: Int, digest: [UInt8]) {
    self.path = path
    self.mark = mark
    self.digest = digest
  }
}

/// One recording as the index keeps it.
public struct IndexedRecording: Sendable {
  /// The interaction's id.
  public var id: String
  /// Changes whenever one of its files does.
  public var stamp: Int
  /// When the interaction began; `nil` where nobody knows.
  public var startedAt: Date?
  /// Whether its metadata can be read.
  public var isReadable: Bool
  /// What is wrong with its files.
  public var findings: [Finding]

  /// Creates the entry of a recording.
  public init(id: String, stamp: Int, startedAt: Date?, isReadable: Bool, findings: [Finding]) {
    self.id = id
    self.stamp = stamp
    self.startedAt = startedAt
    self.isReadable = isReadable
    self.findings = findings
  }
}
