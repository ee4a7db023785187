package import Foundation
package import QualityModel

/// The file of one small record as the index keeps it: a coaching plan, a study or a draft, of which there are so few
/// that each is kept whole.
package struct SmallRecord: Hashable, Sendable {
  /// The file's path, relative to the workspace.
  package var path: String
  /// The name of the file without its ending, which is the record's id where it can be read.
  package var id: String
  /// Changes whenever the file does; 0 asks to read it again next time.
  package var stamp: Int
  /// What can be asked of it; `nil` where it cannot be read.
  package var facts: RecordFacts?
  /// Whether nothing in it by itself is an error.
  package var isSound: Bool
  /// The file's bytes.
  package var content: Data
  /// What reading it found.
  package var findings: [Finding]

  package init(
    path: String, id: String, stamp: Int, facts: RecordFacts?, isSound: Bool = true, content: Data = Data(),
    findings: [Finding] = []
  ) {
    self.path = path
    self.id = id
    self.stamp = stamp
    self.facts = facts
    self.isSound = isSound
    self.content = content
    self.findings = findings
  }

  /// Whether it can be used, as its row says.
  var state: Int { facts == nil ? State.unreadable : isSound ? State.sound : State.faulty }

  enum State {
    static let unreadable = 0
    static let sound = 1
    /// It can be read, and an error is in it.
    static let faulty = 2
  }

  /// The digest of a folder's files as the index last saw them, and why it could not look into the folder.
  package struct Folder: Hashable, Sendable {
    /// Changes whenever any of its files does; empty where it must be looked into next time.
    package var digest: [UInt8]
    package var findings: [Finding]

    package init(digest: [UInt8], findings: [Finding] = []) {
      self.digest = digest
      self.findings = findings
    }
  }
}
