public import Foundation

extension Workspace {
  /// Writes a change: the journal first, then its files in order; with no journal the files alone.
  ///
  /// Refuses with `ChangedMeanwhile` before anything is written where a file is not as expected.
  @discardableResult
  public func perform(_ change: Change, journal: Journal?) throws -> JournalEntry? { nil }

  /// Takes back the newest change that was not taken back, and returns its entry.
  @discardableResult
  public func undo(in journal: Journal, by: String, at: Date) throws -> JournalEntry { throw NothingToUndo() }

  /// Does again what was undone last, and returns its entry.
  @discardableResult
  public func redo(in journal: Journal, by: String, at: Date) throws -> JournalEntry { throw NothingToRedo() }
}
