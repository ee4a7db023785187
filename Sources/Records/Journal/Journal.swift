package import Foundation
import SystemPackage

/// The undo journal of one user and one workspace: a text file for each change, under the user's state folder.
///
/// It is outside the workspace since it is personal: a shared folder or git repository holds records only.
package struct Journal: Sendable {
  /// The state folder of the workspace, which holds `journal/` and the lock.
  package let state: URL
  /// How long to wait for another writer before giving up.
  package var patience: Duration

  /// Creates the journal in the workspace's state folder, as `Locations.state` names it; nothing is created yet.
  package init(in state: URL, patience: Duration = .seconds(5)) {
    self.state = state
    self.patience = patience
  }

  /// Returns every entry, oldest first, with a finding for each that cannot be read.
  ///
  /// Where the workspace is given, a newest entry is left out if the program was stopped before any of its files was
  /// written.
  /// - Parameter most: how many of the newest are read.
  package func entries(in workspace: Workspace? = nil, most: Int = .max) -> Reading<[JournalEntry]> {
    store().entries(in: workspace, most: most)
  }

  /// The files of the journal, readable by their user only.
  func store(_ steps: WritingSteps = WritingSteps()) -> JournalStore {
    var folder = GuardedFolder(state, steps: steps)
    folder.fileMode = .ownerReadWrite
    folder.folderMode = .ownerReadWriteExecute
    return JournalStore(folder: folder)
  }

  /// Runs the body as the only writer of this user; the lock goes with the process, whatever happens to it.
  func locked<Result>(_ steps: WritingSteps = WritingSteps(), _ body: () throws -> Result) throws -> Result {
    let descriptor: FileDescriptor
    do throws(FileTrouble) {
      let folder = store().folder
      try folder.createRoot()
      descriptor = try SystemCall.open(
        folder.root.appending("lock"), .readWrite, [.create, .noFollow], mode: .ownerReadWrite)
    } catch {
      throw CannotWrite(path: state.path(percentEncoded: false), trouble: error)
    }
    defer { try? descriptor.close() }
    let file = try waitForLock(descriptor, by: steps)
    defer { file?.release() }
    return try body()
  }

  /// Waits for the lock; returns the file that is the lock where the file system has no others.
  private func waitForLock(_ descriptor: FileDescriptor, by steps: WritingSteps) throws -> LockFile? {
    let deadline = ContinuousClock.now + patience
    let locking = try SystemCall.lock(descriptor, until: deadline, by: steps)
    guard case .unsupported(let code) = locking else { return nil }
    if locking.isLacking, let file = try LockFile.take(in: store().folder.root, until: deadline) { return file }
    throw CannotWrite(path: state.path(percentEncoded: false), trouble: .system(code))
  }
}
