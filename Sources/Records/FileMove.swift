import Foundation
import QualityModel

/// A file on its way from one state to another.
struct FileMove {
  /// The file.
  var path: WorkspacePath
  /// Its bytes now; `nil` where there is none.
  var before: Data?
  /// Its bytes afterwards; `nil` where it goes.
  var after: Data?

  /// The same as the journal tells it.
  var edit: JournalEntry.Edit {
    JournalEntry.Edit(path: path, before: .init(of: before, at: path), after: .init(of: after, at: path))
  }
}

/// A change that stopped in the middle.
struct PartlyDone: Error {
  /// What stopped it.
  let cause: any Explained
  /// Whether the files that were written already are as they were before.
  let isUndone: Bool
}

extension JournalEntry.State {
  /// Creates the state of a file; of media only the digest is kept.
  init(of bytes: Data?, at path: WorkspacePath) {
    self = bytes.map { path.isMedia ? .digest(Digest.hexadecimal(of: $0)) : .bytes($0) } ?? .absent
  }

  /// Returns whether a file with these bytes is in this state.
  func holds(for bytes: Data?) -> Bool {
    switch self {
    case .absent: bytes == nil
    case .bytes(let expected): bytes == expected
    case .digest(let digest): bytes.map { Digest.hexadecimal(of: $0) } == digest
    }
  }

  /// The bytes, where the journal has them.
  var bytes: Data? {
    guard case .bytes(let bytes) = self else { return nil }
    return bytes
  }
}

extension Change.Expected {
  /// Returns whether a file with these bytes is as expected.
  func holds(for bytes: Data?) -> Bool {
    switch self {
    case .absent: bytes == nil
    case .bytes(let expected): bytes == expected
    case .digest(let digest): bytes.map { Digest.hexadecimal(of: $0) } == digest
    case .anything: true
    }
  }
}

extension Change.Edit {
  /// Returns the refusal for a file that is not as expected.
  func refusal(found: Data?) -> ChangedMeanwhile {
    var seen: Data?
    if case .bytes(let bytes) = expected { seen = bytes }
    return ChangedMeanwhile(path: path, action: nil, expected: seen, found: found, isNew: expected == .absent)
  }
}
