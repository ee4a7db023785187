import QualityModel
import SystemPackage

extension JournalStore {
  /// Returns the newest change that was not taken back.
  func newestDone() throws -> JournalEntry? {
    var isUndone: [Int: Bool] = [:]
    var result: JournalEntry?
    try walk { slip in
      let entry = try entry(slip)
      switch entry.kind {
      case .undo(let number): isUndone[number] = isUndone[number] ?? true
      case .redo(let number): isUndone[number] = isUndone[number] ?? false
      case .change: result = isUndone[entry.number] == true ? nil : entry
      }
      return result == nil
    }
    return result
  }

  /// Returns the change that was undone last, unless something new was done since.
  func newestUndone() throws -> JournalEntry? {
    var isUndone: [Int: Bool] = [:]
    try walk { slip in
      let entry = try entry(slip)
      switch entry.kind {
      case .undo(let number): isUndone[number] = isUndone[number] ?? true
      case .redo(let number): isUndone[number] = isUndone[number] ?? false
      case .change: return false
      }
      return true
    }
    // Changes are undone from the newest to the oldest, so the one undone last has the lowest number.
    guard let number = isUndone.filter(\.value).keys.min() else { return nil }
    return try entry(Slip(number: number, isSettled: true), orPending: true)
  }

  /// Returns the newest entries that took effect, oldest first.
  func entries(in workspace: Workspace?, most: Int) -> Reading<[JournalEntry]> {
    var reading = Reading<[JournalEntry]>(value: [])
    do {
      var slips: [Slip] = []
      try walk { slip in
        slips.append(slip)
        return slips.count < most
      }
      for slip in slips.reversed() { read(slip, isNewest: slip == slips.first, in: workspace, into: &reading) }
    } catch {
      reading.findings.append(
        (error as? CannotRead).map(\.finding) ?? CannotRead(path: "journal", trouble: .notUnderstood).finding)
    }
    return reading
  }

  private func read(_ slip: Slip, isNewest: Bool, in workspace: Workspace?, into reading: inout Reading<[JournalEntry]>)
  {
    do {
      let entry = try entry(slip)
      if isNewest, !slip.isSettled, try workspace?.progress(of: entry) == .notBegun { return }
      reading.value?.append(entry)
    } catch {
      reading.findings.append(
        (error as? CannotRead).map(\.finding) ?? CannotRead(path: slip.path, trouble: .notUnderstood).finding)
    }
  }

  private func entry(_ slip: Slip, orPending: Bool) throws -> JournalEntry {
    do {
      return try entry(slip)
    } catch let error as CannotRead where orPending && error.trouble == .system(.noSuchFileOrDirectory) {
      return try entry(Slip(number: slip.number, isSettled: false))
    }
  }
}
