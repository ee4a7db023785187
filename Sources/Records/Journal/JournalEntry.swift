package import Foundation

/// One entry of a workspace's journal: what was done, by whom and when, and how each file was before and after.
package struct JournalEntry: Hashable, Sendable {
  /// What an entry did.
  package enum Kind: Hashable, Sendable {
    /// Something new.
    case change
    /// Took back the entry with this number.
    case undo(of: Int)
    /// Did the entry with this number again.
    case redo(of: Int)
  }

  /// How a file was: its bytes, or their digest alone where the journal keeps no copy.
  package enum State: Hashable, Sendable {
    /// There was no such file.
    case absent
    /// The file held these bytes.
    case bytes(Data)
    /// The file is media; its bytes had this digest.
    case digest(String)
  }

  /// One file of an entry.
  package struct Edit: Hashable, Sendable {
    /// The file.
    package var path: WorkspacePath
    /// How it was.
    package var before: State
    /// How it became.
    package var after: State
  }

  /// The number, from 1; later entries have higher ones.
  package var number: Int
  /// What it did.
  package var kind: Kind
  /// What was done, in the imperative: `score call-0042`; an undo has the sentence of what it took back.
  package var sentence: String
  /// Who did it.
  package var by: String
  package var at: Date
  /// The files, in the order they were written.
  package var edits: [Edit]
}
