import SystemPackage

/// Called with each step of a write before it is taken, so that tests can stop at any of them as a crash would.
struct WritingSteps: Sendable {
  /// One step of a write that can fail by itself.
  enum Step: Hashable, Sendable {
    case createFolder(String)
    case createTemporary(String)
    case write(String)
    case synchronize(String)
    case putInPlace(String)
    case synchronizeFolder(String)
    case remove(String)
    case settle(String)
  }

  /// Called before each step; an error that it throws is that step's failure.
  var willTake: @Sendable (Step) throws(FileTrouble) -> Void = { _ in }

  /// Asks for a lock.
  var lock: @Sendable (FileDescriptor) -> SystemCall.Locking = { SystemCall.lock($0) }
}
