import Foundation
import Glibc
import SystemPackage

extension GuardedFolder {
  /// The largest record that is read, in bytes; most are a thousandth of it.
  static let largestRecord = MarkedText.largest

  /// Returns a file's bytes; `nil` where there is no such file.
  func read(_ path: String, limit: Int = Self.largestRecord) throws(FileTrouble) -> Data? {
    guard let folder = try folder(of: path), let name = FilePath(path).lastComponent else { return nil }
    return try read(folder.appending(name), limit: limit)
  }

  /// Returns the bytes of a file that is no link itself, in a folder that is in this one; `nil` where there is none.
  func readUnlinked(_ path: String, limit: Int) throws(FileTrouble) -> Data? {
    guard let folder = try folder(of: path), let name = FilePath(path).lastComponent else { return nil }
    if try SystemCall.status(of: folder.appending(name))?.isLink == true { throw .isLink }
    return try read(try checkedLink(folder).appending(name), limit: limit)
  }

  /// Returns the bytes of a file in a folder that was checked already.
  func read(_ file: FilePath, limit: Int = Self.largestRecord) throws(FileTrouble) -> Data? {
    try reading(file) { descriptor, size throws(FileTrouble) in
      try descriptor.contents(expecting: size, limit: limit)
    }
  }

  /// Runs the body with an open plain file and its size; `nil` where there is no such file.
  func reading<Result>(
    _ file: FilePath, _ body: (FileDescriptor, _ size: Int) throws(FileTrouble) -> Result
  ) throws(FileTrouble) -> Result? {
    guard let descriptor = try open(file) else { return nil }
    defer { try? descriptor.close() }
    return try body(descriptor, Int(SystemCall.status(of: descriptor).st_size))
  }

  /// Opens a plain file; `nil` where there is no such file.
  func open(_ path: String) throws(FileTrouble) -> FileDescriptor? {
    guard let folder = try folder(of: path), let name = FilePath(path).lastComponent else { return nil }
    return try open(folder.appending(name))
  }

  /// Opens a plain file of a folder that was checked already, through a link only where that stays inside.
  private func open(_ file: FilePath) throws(FileTrouble) -> FileDescriptor? {
    do throws(FileTrouble) {
      do throws(FileTrouble) {
        return try SystemCall.openPlain(file, isFollowing: false)
      } catch .isLink {
        return try SystemCall.openPlain(try checkedLink(SystemCall.resolved(file)), isFollowing: false)
      }
    } catch .system(.noSuchFileOrDirectory) {
      return nil
    } catch .isFolder {
      throw .notAFile
    }
  }

  /// Returns the names in a folder of this one, in order and without hidden ones; empty where there is no such folder.
  /// - Parameter beginning: what the names begin with; the others cost next to nothing.
  func names(in path: String, beginningWith beginning: String = "") throws(FileTrouble) -> [String] {
    guard let folder = try folder(root.pushing(FilePath(path))) else { return [] }
    guard let stream = opendir(folder.string) else { throw .system(Errno(rawValue: errno)) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard withUnsafePointer(to: &entry.pointee.d_name.0, { strncmp($0, beginning, beginning.utf8.count) == 0 }) else {
        continue
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
