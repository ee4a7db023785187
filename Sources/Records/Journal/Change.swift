package import Foundation

/// One change, as a sentence and the files it changes, written together and undone together.
package struct Change: Hashable, Sendable {
  /// What was done, in the imperative and without a full stop: `score call-0042`.
  package var sentence: String
  /// Who did it.
  package var by: String
  package var at: Date
  /// The files, in the order they are written: after a crash at any point the earlier ones are there.
  package var edits: [Edit]

  package init(_ sentence: String, by: String, at: Date, edits: [Edit]) {
    self.sentence = sentence
    self.by = by
    self.at = at
    self.edits = edits
  }

  /// What a file must be for an edit to be safe.
  package enum Expected: Hashable, Sendable {
    /// There is no such file.
    case absent
    /// The file holds these bytes: what its reader saw, so that a difference can be shown.
    case bytes(Data)
    /// The file's bytes have this digest, as `Digest.hexadecimal` gives it.
    case digest(String)
    /// Whatever is there may go.
    case anything
  }

  /// What a file is to hold.
  package enum Contents: Hashable, Sendable {
    /// These bytes.
    case bytes(Data)
    /// What a file outside of the workspace holds; it is copied in pieces, so only media may be as large as they like.
    case copy(OutsideFile)
  }

  /// What happens to one file.
  package struct Edit: Hashable, Sendable {
    /// The file.
    package var path: WorkspacePath
    /// What it must be beforehand.
    package var expected: Expected
    /// What it is afterwards; `nil` removes it.
    package var contents: Contents?

    /// Returns an edit that creates a file, and refuses where there is one.
    package static func create(_ path: WorkspacePath, _ bytes: Data) -> Self {
      Self(path: path, expected: .absent, contents: .bytes(bytes))
    }

    /// Returns an edit that creates a medium, and refuses where there is one.
    package static func create(_ path: WorkspacePath, _ contents: Contents) -> Self {
      Self(path: path, expected: .absent, contents: contents)
    }

    /// Returns an edit that replaces a file's bytes.
    package static func replace(_ path: WorkspacePath, _ expected: Expected, with bytes: Data) -> Self {
      Self(path: path, expected: expected, contents: .bytes(bytes))
    }

    /// Returns an edit that removes a file.
    package static func remove(_ path: WorkspacePath, _ expected: Expected) -> Self {
      Self(path: path, expected: expected, contents: nil)
    }
  }
}

extension Change {
  /// Whether this files something under an id that was drawn for it, so that there must be no draft under it yet.
  var isFresh: Bool {
    edits.contains { $0.expected == .absent && RecordKinds.kind(of: $0.path)?.naming == .drawn }
  }
}

extension Change.Edit {
  /// Whether the id is the file's own: where it is new, the same bytes still belong to another file.
  var needsFreshID: Bool {
    guard expected == .absent, let naming = RecordKinds.kind(of: path)?.naming else { return false }
    return naming == .drawn || naming == .ofItsDraft
  }
}
