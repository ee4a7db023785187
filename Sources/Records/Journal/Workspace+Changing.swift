import Foundation
import QualityModel
import SystemPackage

extension Workspace {
  /// Writes a change: the journal first, then its files in order; without a journal the files alone.
  ///
  /// Nothing is written where a file is not as expected (`ChangedMeanwhile`); where a write fails in the middle
  /// (`CannotWrite`) the files that were written already are put back. Returns `nil` where every file is as wanted
  /// already.
  /// - Parameter holds: throws where something else does not hold; it is called while the folders are locked.
  @discardableResult
  package func perform(_ change: Change, journal: Journal?, if holds: () throws -> Void = {}) throws -> JournalEntry? {
    try ClockIsOff.check(change.at)
    let paths = change.edits.map(\.path)
    guard let journal else {
      try performUnjournalled(change, if: holds)
      return nil
    }
    return try journal.locked(steps) { () throws -> JournalEntry? in
      let store = journal.store(steps)
      try finishWhatWasCutShort(in: store, patience: journal.patience)
      removeSubmittedDrafts(except: paths, patience: journal.patience)
      return try holdingFolders(of: paths, patience: journal.patience) { () throws -> JournalEntry? in
        try holds()
        let moves = try moves(of: change)
        if moves.isEmpty { return nil }
        let entry = JournalEntry(
          number: try store.nextNumber(), kind: .change, sentence: change.sentence, by: change.by, at: change.at,
          edits: moves.map(\.edit))
        try carryOut(moves, as: entry, in: store)
        return entry
      }
    }
  }

  /// Writes a change without journal, if whatever else must hold while its folders are locked does.
  func performUnjournalled(_ change: Change, if holds: () throws -> Void = {}) throws {
    let paths = change.edits.map(\.path)
    removeSubmittedDrafts(except: paths, patience: patience)
    try holdingFolders(of: paths, patience: patience) {
      try holds()
      try carryOutUnjournalled(moves(of: change))
    }
  }

  /// Returns what a change does to each file, after looking whether each is as expected.
  private func moves(of change: Change) throws -> [FileMove] {
    try change.edits.compactMap { edit in
      let current = try state(of: edit.path)
      if current.holds(edit.contents), current == .absent || !change.isFresh || !edit.needsFreshID { return nil }
      if !edit.expected.holds(for: current) { throw edit.refusal(found: current) }
      return FileMove(path: edit.path, before: current, after: edit.contents)
    }
  }

  /// Writes an entry, then its files, then marks the entry as settled.
  func carryOut(_ moves: [FileMove], as entry: JournalEntry, in store: JournalStore) throws {
    try store.begin(entry)
    do throws(PartlyDone) {
      try carryOut(moves)
    } catch {
      if error.isUndone { store.discard(entry.number) }
      throw error.cause
    }
    // An entry that stays unsettled is found to be complete by the next write.
    store.settle(entry.number)
  }

  private func carryOutUnjournalled(_ moves: [FileMove]) throws {
    do throws(PartlyDone) {
      try carryOut(moves)
    } catch {
      throw error.cause
    }
  }

  /// Writes files in order; where one fails, those before it are put back.
  func carryOut(_ moves: [FileMove]) throws(PartlyDone) {
    var aside = SetAside(in: folder)
    for run in FileMove.runs(of: moves) {
      var index = run.lowerBound
      do throws(FileTrouble) {
        try carryOut(moves, run, at: &index, &aside)
      } catch {
        let isUndone = putBack(moves[...index], from: &aside)
        throw PartlyDone(cause: refusal(of: moves[index], for: error), isUndone: isUndone)
      }
    }
    aside.discard()
  }

  private func carryOut(
    _ moves: [FileMove], _ run: Range<Int>, at index: inout Int, _ aside: inout SetAside
  ) throws(FileTrouble) {
    guard run.count == 1 else { return try putTogether(moves, run, at: &index) }
    let move = moves[index]
    if case .medium = move.before { try aside.take(move.path) }
    try put(move.path, move.after, mustBeNew: move.before == .absent)
    onProgress(index + 1, moves.count)
  }

  private func refusal(of move: FileMove, for trouble: FileTrouble) -> any Explained {
    if trouble == .system(.fileExists), move.before == .absent {
      return ChangedMeanwhile(
        path: move.path, action: nil, expected: nil, found: (try? state(of: move.path))?.shown ?? Data(), isNew: true)
    }
    return CannotWrite(path: move.path.text, trouble: trouble)
  }

  /// Puts files back as they were, the last first, and returns whether all are.
  private func putBack(_ moves: ArraySlice<FileMove>, from aside: inout SetAside) -> Bool {
    moves.reversed().reduce(true) { isUndone, move in
      if aside.putBack(move.path) { return isUndone }
      guard let isChanged = try? state(of: move.path) != move.before else { return false }
      if !isChanged { return isUndone }
      switch move.before {
      case .absent: return (try? put(move.path, nil, mustBeNew: false)) != nil && isUndone
      case .bytes(let bytes): return (try? put(move.path, .bytes(bytes), mustBeNew: false)) != nil && isUndone
      case .medium: return false
      }
    }
  }

  /// Gives a file what it is to hold, or removes it.
  func put(_ path: WorkspacePath, _ contents: Change.Contents?, mustBeNew: Bool) throws(FileTrouble) {
    guard let contents else { return try folder.remove(path.text) }
    try folder.write(to: path.text, mustBeNew: mustBeNew) { output throws(FileTrouble) in
      try contents.pour(into: output)
    }
  }
}
