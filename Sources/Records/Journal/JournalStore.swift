import Foundation
import Notation
import SystemPackage

/// The journal's files: `journal/000000/000000012.json`, a thousand to a folder so that the newest is found at once.
///
/// An entry that is not settled is called `….pending.json`: a crash came between the journal and the last file.
struct JournalStore {
  /// The most bytes of an entry that is read: an import of a hundred thousand files is a tenth of it.
  private static let largestSlip = 1 << 30

  /// The user's state folder.
  var folder: GuardedFolder

  /// One file of the journal.
  struct Slip: Equatable {
    /// The entry's number.
    var number: Int
    /// Whether the entry's files were all written.
    var isSettled: Bool

    /// The file's path in the state folder.
    var path: String { "journal/\((number / 1000).padded(to: 6))/\(name)" }
    /// The file's name.
    var name: String { number.padded(to: 9) + (isSettled ? ".json" : ".pending.json") }
  }

  /// Visits the slips from the newest to the oldest, for as long as the body says to go on.
  func walk(_ goesOn: (Slip) throws -> Bool) throws {
    for bucket in try names(in: "journal").reversed() where Int(bucket) != nil {
      for name in try names(in: "journal/\(bucket)").reversed() {
        guard let slip = Slip(name: name) else { continue }
        guard try goesOn(slip) else { return }
      }
    }
  }

  /// Returns the newest slip.
  func newest() throws -> Slip? {
    var newest: Slip?
    try walk { slip in
      newest = slip
      return false
    }
    return newest
  }

  /// Returns the number that the next entry gets.
  func nextNumber() throws -> Int { (try newest()?.number ?? 0) + 1 }

  /// Returns an entry.
  func entry(_ slip: Slip) throws -> JournalEntry {
    do throws(FileTrouble) {
      guard let bytes = try folder.read(slip.path, limit: Self.largestSlip) else {
        throw .system(.noSuchFileOrDirectory)
      }
      guard let entry = JournalEntry(fileBytes: bytes), entry.number == slip.number else { throw .notUnderstood }
      return entry
    } catch {
      throw CannotRead(path: path(of: slip), trouble: error)
    }
  }

  /// Writes an entry durably, before any of its files is written.
  func begin(_ entry: JournalEntry) throws {
    let slip = Slip(number: entry.number, isSettled: false)
    let bytes = try entry.fileBytes()
    do throws(FileTrouble) {
      try folder.write(bytes, to: slip.path, mustBeNew: true)
    } catch {
      throw CannotWrite(path: path(of: slip), trouble: error)
    }
  }

  /// Marks an entry as done; one that keeps the earlier name is found to be done by the next write.
  func settle(_ number: Int) {
    try? folder.rename(Slip(number: number, isSettled: false).path, to: Slip(number: number, isSettled: true).name)
  }

  /// Removes an entry that never took effect.
  func discard(_ number: Int) { try? folder.remove(Slip(number: number, isSettled: false).path) }

  private func path(of slip: Slip) -> String { folder.root.appending(slip.path).string }

  private func names(in path: String) throws -> [String] {
    do throws(FileTrouble) {
      return try folder.names(in: path)
    } catch .folderIsGone {
      return []
    } catch {
      throw CannotRead(path: folder.root.appending(path).string, trouble: error)
    }
  }
}

extension JournalStore.Slip {
  /// Creates the slip that a file's name says; `nil` for a foreign file.
  init?(name: String) {
    let parts = name.split(separator: ".")
    guard let number = parts.first.flatMap({ Int($0) }) else { return nil }
    self.init(number: number, isSettled: parts.count == 2)
    guard self.name == name else { return nil }
  }
}
