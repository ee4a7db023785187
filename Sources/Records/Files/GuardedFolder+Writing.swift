import Foundation
import Glibc
import SystemPackage

extension GuardedFolder {
  /// Writes a file so that a crash leaves the old bytes or the new ones, and nothing in between.
  ///
  /// The bytes go to a temporary in the same folder, reach the disk, and only then take the file's name.
  func write(_ bytes: Data, to path: String, mustBeNew: Bool = false) throws(FileTrouble) {
    try write(to: path, mustBeNew: mustBeNew) { descriptor throws(FileTrouble) in
      try SystemCall.write(bytes, to: descriptor)
    }
  }

  /// Writes a file in the same way with the bytes that a body gives it.
  func write(
    to path: String, mustBeNew: Bool, _ body: (FileDescriptor) throws(FileTrouble) -> Void
  ) throws(FileTrouble) {
    let file = try prepare(path, body)
    defer { file.close() }
    do throws(FileTrouble) {
      try synchronize(file)
      try putInPlace(file, mustBeNew: mustBeNew)
    } catch {
      file.discard()
      throw error
    }
    try synchronizeFolder(of: file)
  }

  /// Removes a file durably; one that is gone already will do.
  func remove(_ path: String) throws(FileTrouble) {
    guard let folder = try folder(of: path) else { return }
    let file = folder.appending(Self.name(of: path))
    guard try modeOfWritable(file) != nil else { return }
    try steps.willTake(.remove(path))
    try SystemCall.check { unlink(file.string) }
    try SystemCall.synchronizeFolder(folder)
  }

  /// Gives a file another name in the same folder.
  func rename(_ path: String, to name: String) throws(FileTrouble) {
    guard let folder = try folder(of: path) else { throw .system(.noSuchFileOrDirectory) }
    try steps.willTake(.settle(path))
    let (old, new) = (folder.appending(Self.name(of: path)), folder.appending(name))
    try SystemCall.check { Glibc.rename(old.string, new.string) }
  }

  /// The permissions of the file that a write replaces; `nil` where there is none. A link or a folder is refused.
  func modeOfWritable(_ file: FilePath) throws(FileTrouble) -> FilePermissions? {
    guard let status = try SystemCall.status(of: file) else { return nil }
    if status.isLink { throw .isLink }
    if status.isFolder { throw .system(.isDirectory) }
    guard status.isFile else { throw .notAFile }
    return status.permissions
  }

  /// Gives the temporary the file's name; a file that must be new is linked, since a link never replaces.
  func put(_ temporary: FilePath, at file: FilePath, mustBeNew: Bool) throws(FileTrouble) {
    guard mustBeNew else {
      try SystemCall.check { Glibc.rename(temporary.string, file.string) }
      return
    }
    do throws(FileTrouble) {
      try SystemCall.check { link(temporary.string, file.string) }
      // Tried twice: not every folder is swept at the next start, and the file itself is in place by now.
      if unlink(temporary.string) != 0 { unlink(temporary.string) }
    } catch .system(.notPermitted), .system(.notSupported) {
      // File systems without links (FAT, some network shares): look, then rename.
      guard try SystemCall.status(of: file) == nil else { throw .system(.fileExists) }
      try SystemCall.check { Glibc.rename(temporary.string, file.string) }
    }
  }

  static func name(of path: String) -> String { FilePath(path).lastComponent?.string ?? path }
}
