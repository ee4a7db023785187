import Glibc
import SystemPackage

/// The exclusive locks on the folders whose files are compared and then replaced.
///
/// The journal's lock belongs to one user; a folder's own lock holds for every user of the machine, and through every
/// mount of the folder. It creates no file, and goes with the process, whatever happens to it.
struct FolderLocks {
  private let steps: WritingSteps
  private var descriptors: [FileDescriptor] = []
  private var files: [LockFile] = []
  private var seen: Set<FileIdentity> = []

  init(_ steps: WritingSteps) { self.steps = steps }

  /// Gives every lock back.
  func release() {
    for file in files { file.release() }
    for descriptor in descriptors { try? descriptor.close() }
  }

  /// Locks folders in the order of their paths, so that two changes never wait for each other.
  ///
  /// Where the file system has no locks, a file in the folder is the lock. A folder that cannot be locked at all is gone
  /// without: the comparison still holds, and a new file never replaces another.
  mutating func lock(_ folders: Set<FilePath>, until deadline: ContinuousClock.Instant) throws(AnotherWriter) {
    for folder in folders.sorted(by: { $0.string.utf8.lexicographicallyPrecedes($1.string.utf8) }) {
      guard let descriptor = try? SystemCall.open(folder, .readOnly, .directory) else { continue }
      descriptors.append(descriptor)
      guard let status = try? SystemCall.status(of: descriptor),
        seen.insert(FileIdentity(status)).inserted
      else { continue }
      let locking = try SystemCall.lock(descriptor, until: deadline, by: steps)
      if locking.isLacking, let file = try LockFile.take(in: folder, until: deadline) { files.append(file) }
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
    var locks = FolderLocks(steps)
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
    /// The system does not lock it.
    case unsupported(Errno)

    /// Whether the file system has no such locks, as some network file systems.
    var isLacking: Bool {
      guard case .unsupported(let code) = self else { return false }
      return [.noLocks, .notSupported, .noFunction].contains(code)
    }
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
    _ descriptor: FileDescriptor, until deadline: ContinuousClock.Instant, by steps: WritingSteps
  ) throws(AnotherWriter) -> Locking {
    while true {
      let locking = steps.lock(descriptor)
      guard locking == .held else { return locking }
      if ContinuousClock.now >= deadline { throw AnotherWriter() }
      usleep(2000)
    }
  }
}
