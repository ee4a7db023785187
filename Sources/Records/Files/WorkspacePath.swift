package import Foundation
import Notation
package import QualityModel

/// The path of one file of a workspace, relative to its root and never leading out of it.
///
/// Every path comes from an id that was checked or from a listing, so that no argument such as `../../etc/passwd` ever
/// becomes a file name.
package struct WorkspacePath: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path with `/` between its parts.
  package let text: String

  /// Creates a path from text; `nil` unless it is relative and stays inside: no empty part, no `.` or `..`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) })
    else { return nil }
    self.text = text
  }

  /// Creates a path that is known to be inside.
  private init(trusted text: String) { self.text = text }

  /// The path with `/` between its parts.
  package var description: String { text }

  /// The name of the file.
  package var name: String { text.split(separator: "/").last.map(String.init) ?? text }

  /// The name of the file without its last extension.
  package var stem: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The path of the folder; empty for a file at the root.
  package var folder: String { text.lastIndex(of: "/").map { String(text[..<$0]) } ?? "" }

  /// Returns whether one path comes before another, by their bytes, so that a listing is the same everywhere.
  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension WorkspacePath {
  /// The workspace's settings.
  package static let settings = WorkspacePath(trusted: "sidetone.yaml")
  /// Who is who.
  package static let people = WorkspacePath(trusted: "people.yaml")

  /// Returns where the current version of a rubric is.
  package static func rubric(_ id: String) throws(NotAnID) -> Self {
    try RubricKind().path(of: id)
  }

  /// Returns where a version of a rubric that has been scored against is kept.
  package static func rubric(_ id: String, version: Int) throws(NotAnID) -> Self {
    Self(trusted: "\(RubricKind.folder)/\(try NotAnID.checked(id, of: "a rubric"))@\(version).yaml")
  }

  /// Returns where an interaction's metadata is.
  package static func interaction(_ id: String) throws(NotAnID) -> Self {
    try InteractionKind().path(of: id)
  }

  /// Returns where an interaction's medium is: a transcript or audio, by its extension.
  package static func media(of id: String, extension: String) throws(NotAnID) -> Self {
    let ending = try NotAnID.checked(`extension`, of: "a kind of media")
    return Self(trusted: "\(InteractionKind.folder)/\(try NotAnID.checked(id, of: "an interaction")).\(ending)")
  }

  /// Returns where a draft is.
  package static func draft(_ id: String) throws(NotAnID) -> Self {
    try DraftKind().path(of: id)
  }

  /// Returns where an evaluation is filed: under the month, in UTC, in which it was submitted.
  package static func evaluation(_ id: String, submittedAt: Date) throws(NotAnID) -> Self {
    Self(
      trusted:
        "\(EvaluationKind.folder)/\(Month(of: submittedAt).path)/\(try NotAnID.checked(id, of: "an evaluation")).json")
  }
}

/// An argument that cannot be an id, and so never becomes a path.
package struct NotAnID: Explained {
  /// The finding that says so.
  package let finding: Finding

  /// What was asked for can be no record.
  package var fault: Fault { .request }
  package var message: String { finding.message.text }
  package var help: String { finding.help }

  /// Returns the text if it can be an id.
  static func checked(_ text: String, of what: String) throws(NotAnID) -> String {
    guard Identifier.isValid(text) else { throw NotAnID(finding: Identifier.refusal(text, of: what)) }
    return text
  }
}
