import Glibc
import SystemPackage

/// The exclusive locks on the folders whose files are compared and then replaced.
///
/// The journal's lock belongs to one user; a folder's own lock holds for every user of the machine, and through every
/// mount of the folder. It creates no file, and goes with the process, whatever happens to it.
struct FolderLocks {
  private var descriptors: [FileDescriptor] = []
  private var seen: Set<Identity> = []

  /// A folder, whichever path leads to it.
  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t
  }

  /// Gives every lock back.
  func release() {
    for descriptor in descriptors { try? descriptor.close() }
  }

  /// Locks folders in the order of their paths, so that two changes never wait for each other.
  ///
  /// A folder that cannot be locked, as on some network file systems, is gone without: the comparison still holds, and
  /// a new file never replaces another.
  mutating func lock(_ folders: Set<FilePath>, until deadline: ContinuousClock.Instant) throws(AnotherWriter) {
    for folder in folders.sorted(by: { $0.string.utf8.lexicographicallyPrecedes($1.string.utf8) }) {
      guard let descriptor = try? SystemCall.open(folder, .readOnly, .directory) else { continue }
      descriptors.append(descriptor)
      guard let status = try? SystemCall.status(of: descriptor),
        seen.insert(Identity(device: status.st_dev, number: status.st_ino)).inserted
      else { continue }
      _ = try SystemCall.lock(descriptor, until: deadline)
    }
  }
}

extension Workspace {
  /// Runs the body while no other process compares or replaces files in the folders of these paths.
  func holdingFolders<Result>(
    of paths: [WorkspacePath], patience: Duration, _ body: () throws -> Result
  ) throws -> Result {
    // A folder that is not there yet has nothing to compare, and what is created in it never replaces anything.
    let folders = paths.compactMap { try? folder.folder(of: $0.text) }
    var locks = FolderLocks()
    defer { locks.release() }
    try locks.lock(Set(folders), until: .now + patience)
    return try body()
  }
}

extension SystemCall {
  /// What came of asking for a lock.
  enum Locking: Equatable {
    case taken
    /// Another process has it.
    case held
    /// The file system has no such locks.
    case unsupported(Errno)
  }

  /// Asks for the exclusive lock on an open file, without waiting.
  static func lock(_ descriptor: FileDescriptor) -> Locking {
    while flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 {
      let code = Errno(rawValue: errno)
      if code == .wouldBlock { return .held }
      if code != .interrupted { return .unsupported(code) }
    }
    return .taken
  }

  /// Waits for the exclusive lock on an open file; where another process keeps it for too long it is refused.
  static func lock(
    _ descriptor: FileDescriptor, until deadline: ContinuousClock.Instant
  ) throws(AnotherWriter) -> Locking {
    while true {
      let locking = lock(descriptor)
      guard locking == .held else { return locking }
      if ContinuousClock.now >= deadline { throw AnotherWriter() }
      usleep(2000)
    }
  }
}
