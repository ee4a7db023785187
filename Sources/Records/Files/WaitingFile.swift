import Glibc
import SystemPackage

/// A file that is written under the name of a temporary, and does not have its own name yet.
struct WaitingFile {
  /// The path that it will have.
  let path: String
  let folder, temporary: FilePath
  let descriptor: FileDescriptor
  /// The permissions of the file that it replaces; `nil` where it replaces none.
  let mode: FilePermissions?

  /// Closes the file, which gives up its lock: only after it has its own name.
  func close() { try? descriptor.close() }

  /// Removes it.
  func discard() { unlink(temporary.string) }
}

/// The steps of a durable write, each by itself, so that many files can take each step together.
extension GuardedFolder {
  /// Writes a file under a temporary's name; its bytes need not have reached the disk.
  func prepare(
    _ path: String, _ body: (FileDescriptor) throws(FileTrouble) -> Void
  ) throws(FileTrouble) -> WaitingFile {
    let file = try begin(path)
    do throws(FileTrouble) {
      try steps.willTake(.write(path))
      try body(file.descriptor)
      try restorePermissions(of: file)
      return file
    } catch {
      file.discard()
      file.close()
      throw error
    }
  }

  /// Creates the temporary of a file, with nothing in it.
  func begin(_ path: String) throws(FileTrouble) -> WaitingFile {
    let folder = try createFolder(of: path)
    let mode = try modeOfWritable(folder.appending(Self.name(of: path)))
    try steps.willTake(.createTemporary(path))
    let temporary = folder.appending(Temporary.newName())
    let descriptor = try SystemCall.open(temporary, .writeOnly, [.create, .exclusiveCreate], mode: mode ?? fileMode)
    // Held until it has its own name, so that it is not swept away; where there are no such locks its name must do.
    _ = SystemCall.lock(descriptor)
    return WaitingFile(path: path, folder: folder, temporary: temporary, descriptor: descriptor, mode: mode)
  }

  /// Gives a file the permissions of the one that it replaces: the user's mask was taken off when the temporary was
  /// created, and an existing file keeps exactly what it had.
  func restorePermissions(of file: WaitingFile) throws(FileTrouble) {
    guard let mode = file.mode else { return }
    try SystemCall.check { fchmod(file.descriptor.rawValue, mode.rawValue) }
  }

  /// Waits until a file's bytes have reached the disk.
  func synchronize(_ file: WaitingFile) throws(FileTrouble) {
    try steps.willTake(.synchronize(file.path))
    try SystemCall.synchronize(file.descriptor)
  }

  /// Gives a file its name.
  func putInPlace(_ file: WaitingFile, mustBeNew: Bool) throws(FileTrouble) {
    try steps.willTake(.putInPlace(file.path))
    try put(file.temporary, at: file.folder.appending(Self.name(of: file.path)), mustBeNew: mustBeNew)
  }

  /// Waits until the names in a file's folder have reached the disk.
  func synchronizeFolder(of file: WaitingFile) throws(FileTrouble) {
    try steps.willTake(.synchronizeFolder(file.path))
    try SystemCall.synchronizeFolder(file.folder)
  }
}
