import Foundation
import QualityModel

/// A file on its way from one state to another.
struct FileMove {
  /// The file.
  var path: WorkspacePath
  /// How it is now.
  var before: FileState
  /// What it holds afterwards; `nil` where it goes.
  var after: Change.Contents?

  /// The same as the journal has it.
  var edit: JournalEntry.Edit {
    JournalEntry.Edit(path: path, before: .init(of: before), after: .init(of: after, at: path))
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
  /// The bytes, where the journal has them.
  var bytes: Data? {
    guard case .bytes(let bytes) = self else { return nil }
    return bytes
  }
}

extension Change.Expected {
  /// Returns whether a file is as expected.
  func holds(for state: FileState) -> Bool {
    switch self {
    case .absent: state == .absent
    case .bytes(let expected): state.holds(expected)
    case .digest(let digest): state.digest == digest
    case .anything: true
    }
  }
}

extension Change.Edit {
  /// Returns the refusal for a file that is not as expected.
  func refusal(found: FileState) -> ChangedMeanwhile {
    var seen: Data?
    if case .bytes(let bytes) = expected { seen = bytes }
    return ChangedMeanwhile(path: path, action: nil, expected: seen, found: found.shown, isNew: expected == .absent)
  }
}
