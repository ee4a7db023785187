public import Foundation

/// One line of a workspace's memory: what was done, by whom and when, and how each file was before and after.
public struct JournalEntry: Hashable, Sendable {
  /// What an entry did.
  public enum Kind: Hashable, Sendable {
    /// Something new.
    case change
    /// Took back the entry with this number.
    case undo(of: Int)
    /// Did the entry with this number again.
    case redo(of: Int)
  }

  /// How a file was: its bytes, or their digest alone where the journal keeps no copy.
  public enum State: Hashable, Sendable {
    /// There was no such file.
    case absent
    /// The file held these bytes.
    case bytes(Data)
    /// The file is media; its bytes had this digest.
    case digest(String)
  }

  /// One file of an entry.
  public struct Edit: Hashable, Sendable {
    /// The file.
    public var path: WorkspacePath
    /// How it was.
    public var before: State
    /// How it became.
    public var after: State
  }

  /// The number, from 1; later entries have higher ones.
  public var number: Int
  /// What it did.
  public var kind: Kind
  /// What was done, in the imperative: `score call-0042`; an undo has the sentence of what it took back.
  public var sentence: String
  /// Who did it.
  public var by: String
  /// When.
  public var at: Date
  /// The files, in the order they were written.
  public var edits: [Edit]
}
