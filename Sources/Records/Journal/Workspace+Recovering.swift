import Foundation
import QualityModel

extension Workspace {
  /// How far the files of an entry got.
  enum Progress {
    case notBegun
    case partly
    case complete
  }

  /// Returns how far an entry's files got: which of them are as before and which as after.
  func progress(of entry: JournalEntry) throws -> Progress {
    let areDone = try entry.edits.map { $0.after.holds(for: try state(of: $0.path)) }
    if areDone.allSatisfy(\.self) { return .complete }
    let areAsBefore = try entry.edits.map { $0.before.holds(for: try state(of: $0.path)) }
    return areAsBefore.allSatisfy(\.self) ? .notBegun : .partly
  }

  /// Brings what a crash cut short to an end, unless another process is writing; the next write tries again.
  ///
  /// Done at the start of the program: what a person confirmed is done then, and not half of it.
  package func finishAfterCrash(of journal: Journal) {
    guard let slip = try? journal.store().newest(), !slip.isSettled else { return }
    var hasty = journal
    hasty.patience = .zero
    try? hasty.locked(steps) { try finishWhatWasCutShort(in: hasty.store(steps), patience: .zero) }
  }

  /// Returns the changes that a crash cut short and that nothing has completed or taken back since, the newest first.
  ///
  /// The journal keeps no copy of recordings, so an import of some cannot be finished from it. Empty while another
  /// process writes.
  package func changesCutShort(in journal: Journal) -> [JournalEntry] {
    let store = journal.store()
    let slips = store.unfinished(among: Self.mostLookedAt)
    guard !slips.isEmpty else { return [] }
    var hasty = journal
    hasty.patience = .zero
    let found = try? hasty.locked(steps) {
      slips.compactMap { try? store.entry($0) }.filter { (try? isCutShort($0)) == true }
    }
    return found ?? []
  }

  /// How many of the newest changes are looked at.
  private static let mostLookedAt = 1000

  /// Whether some of an entry's files are still as before it, and others are not.
  private func isCutShort(_ entry: JournalEntry) throws -> Bool {
    let areAsBefore = try entry.edits.map { edit in
      let current = try state(of: edit.path)
      return edit.before.holds(for: current) && !edit.after.holds(for: current)
    }
    return areAsBefore.contains(true) && areAsBefore.contains(false)
  }

  /// Brings an entry that a crash cut short to an end: forgotten where nothing was written yet, finished otherwise.
  ///
  /// Its bytes are durable in the journal, so finishing it loses nothing, and one `undo` takes all of it back.
  func finishWhatWasCutShort(in store: JournalStore, patience: Duration) throws {
    guard let slip = try store.newest(), !slip.isSettled else { return }
    let entry = try store.entry(slip)
    try holdingFolders(of: entry.edits.map(\.path), patience: patience) { try finish(entry, slip, in: store) }
  }

  private func finish(_ entry: JournalEntry, _ slip: JournalStore.Slip, in store: JournalStore) throws {
    switch try progress(of: entry) {
    case .notBegun: store.discard(slip.number)
    case .complete: store.settle(slip.number)
    case .partly:
      // Where a file was changed since by others, nothing is forced: undo will name it.
      guard let rest = try movesToFinish(entry) else { return }
      do throws(PartlyDone) {
        try carryOut(rest)
      } catch {
        throw error.cause
      }
      store.settle(slip.number)
    }
  }

  private func movesToFinish(_ entry: JournalEntry) throws -> [FileMove]? {
    var moves: [FileMove] = []
    for edit in entry.edits {
      let current = try state(of: edit.path)
      if edit.after.holds(for: current) { continue }
      guard edit.before.holds(for: current), edit.after.isKept else { return nil }
      moves.append(FileMove(path: edit.path, before: current, after: edit.after.contents))
    }
    return moves
  }

  /// Removes drafts whose evaluation was submitted, as a crash between the two leaves them: the evaluation counts.
  ///
  /// Looked at again under the lock: an undo at the same moment restores a draft before its evaluation goes.
  func removeSubmittedDrafts(except paths: [WorkspacePath], patience: Duration) {
    let found = submittedDrafts().filter { !paths.contains($0.draft) }
    guard !found.isEmpty else { return }
    try? holdingFolders(of: found.flatMap { [$0.draft, $0.evaluation] }, patience: patience) {
      for (draft, _) in submittedDrafts() where !paths.contains(draft) { try? folder.remove(draft.text) }
    }
  }
}

extension JournalEntry.State {
  /// Whether the journal has what it takes to bring a file into this state.
  var isKept: Bool {
    if case .digest = self { return false }
    return true
  }
}
