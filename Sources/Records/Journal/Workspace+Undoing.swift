package import Foundation
import QualityModel

extension Workspace {
  /// Takes back the newest change that was not taken back, and returns its entry.
  ///
  /// Throws `NothingToUndo`, or `ChangedMeanwhile` where one of its files has moved on since.
  @discardableResult
  package func undo(in journal: Journal, by: String, at: Date) throws -> JournalEntry {
    try journal.locked(steps) {
      let store = journal.store(steps)
      removeSubmittedDrafts(except: [], patience: journal.patience)
      try finishWhatWasCutShort(in: store, patience: journal.patience)
      guard let entry = try store.newestDone() else { throw NothingToUndo() }
      try holdingFolders(of: entry.edits.map(\.path), patience: journal.patience) {
        let moves = try movesBack(from: entry)
        try record(moves, .undo(of: entry.number), entry.sentence, by: by, at: at, in: store)
      }
      return entry
    }
  }

  /// Does again what was undone last, and returns its entry.
  ///
  /// Throws `NothingToRedo` also where something new was done since, or `ChangedMeanwhile`.
  @discardableResult
  package func redo(in journal: Journal, by: String, at: Date) throws -> JournalEntry {
    try journal.locked(steps) {
      let store = journal.store(steps)
      try finishWhatWasCutShort(in: store, patience: journal.patience)
      guard let entry = try store.newestUndone() else { throw NothingToRedo() }
      try holdingFolders(of: entry.edits.map(\.path), patience: journal.patience) {
        let moves = try entry.edits.compactMap { edit in
          try move(edit.path, from: edit.before, to: edit.after, action: "redo `\(entry.sentence)`")
        }
        try record(moves, .redo(of: entry.number), entry.sentence, by: by, at: at, in: store)
      }
      return entry
    }
  }

  private func record(
    _ moves: [FileMove], _ kind: JournalEntry.Kind, _ sentence: String, by: String, at: Date, in store: JournalStore
  ) throws {
    let entry = JournalEntry(
      number: try store.nextNumber(), kind: kind, sentence: sentence, by: by, at: at, edits: moves.map(\.edit))
    try carryOut(moves, as: entry, in: store)
  }

  /// The way back, the last file first: a draft is restored before its evaluation goes, so that one of them is always
  /// there.
  private func movesBack(from entry: JournalEntry) throws -> [FileMove] {
    let removed = Set(entry.edits.filter { $0.before == .absent }.map(\.path))
    return try entry.edits.reversed().compactMap { edit in
      if edit.before == .absent, isNeeded(edit.path, without: removed) { return nil }
      return try move(edit.path, from: edit.after, to: edit.before, action: "undo `\(entry.sentence)`")
    }
  }

  /// A file's move between two states of the journal; `nil` where it is in the wanted one already.
  private func move(
    _ path: WorkspacePath, from: JournalEntry.State, to: JournalEntry.State, action: String
  ) throws -> FileMove? {
    let current = try state(of: path)
    if to.holds(for: current) { return nil }
    guard from.holds(for: current) else {
      throw ChangedMeanwhile(
        path: path, action: action, expected: from.bytes, found: current.shown, isNew: from == .absent)
    }
    guard to.isKept else { throw MediumNotKept(path: path, action: action) }
    return FileMove(path: path, before: current, after: to.contents)
  }

  /// Whether something else rests on a file, so that it must stay when the change that created it is undone.
  private func isNeeded(_ path: WorkspacePath, without removed: Set<WorkspacePath>) -> Bool {
    RecordKinds.kind(of: path)?.isNeeded(path, in: self, without: removed) ?? false
  }
}
