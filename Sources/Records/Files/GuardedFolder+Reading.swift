import Foundation
import Glibc
import SystemPackage

extension GuardedFolder {
  /// The largest file that is read, in bytes; a record is a thousandth of it.
  static let largestRecord = MarkedText.largest

  /// Returns a file's bytes; `nil` where there is no such file.
  func read(_ path: String, limit: Int = Self.largestRecord) throws(FileTrouble) -> Data? {
    guard let folder = try folder(of: path), let name = FilePath(path).lastComponent else { return nil }
    return try read(folder.appending(name), limit: limit)
  }

  /// Returns the bytes of a file in a folder that was checked already.
  func read(_ file: FilePath, limit: Int = Self.largestRecord) throws(FileTrouble) -> Data? {
    try reading(file) { descriptor, size throws(FileTrouble) in
      guard size <= limit else { throw .tooLarge(limit: limit) }
      return try all(of: descriptor, expecting: size, limit: limit)
    }
  }

  /// Runs the body with an open plain file and its size; `nil` where there is no such file.
  func reading<Result>(
    _ file: FilePath, _ body: (FileDescriptor, _ size: Int) throws(FileTrouble) -> Result
  ) throws(FileTrouble) -> Result? {
    do throws(FileTrouble) {
      let descriptor = try open(file)
      defer { try? descriptor.close() }
      let status = try SystemCall.status(of: descriptor)
      guard status.isFile else { throw .notAFile }
      return try body(descriptor, Int(status.st_size))
    } catch .system(.noSuchFileOrDirectory) {
      return nil
    } catch .system(.isDirectory) {
      throw .notAFile
    }
  }

  /// Opens a file, through a link only where that stays inside. Not blocking, so that a pipe does not hang the program.
  private func open(_ file: FilePath) throws(FileTrouble) -> FileDescriptor {
    do throws(FileTrouble) {
      return try SystemCall.open(file, .readOnly, [.noFollow, .nonBlocking])
    } catch .system(.tooManySymbolicLinkLevels) {
      let target = try checkedInside(SystemCall.resolved(file))
      return try SystemCall.open(target, .readOnly, [.noFollow, .nonBlocking])
    }
  }

  private func all(of descriptor: FileDescriptor, expecting size: Int, limit: Int) throws(FileTrouble) -> Data {
    var data = Data(count: size + 1)
    var filled = 0
    while filled <= limit {
      if filled == data.count { data.count += max(4096, data.count) }
      let count = try read(descriptor, into: &data, from: filled)
      if count == 0 { return data.prefix(filled) }
      filled += count
    }
    throw .tooLarge(limit: limit)
  }

  private func read(_ descriptor: FileDescriptor, into data: inout Data, from start: Int) throws(FileTrouble) -> Int {
    do {
      return try data.withUnsafeMutableBytes { buffer in
        try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
      }
    } catch {
      throw .system(error as? Errno ?? .ioError)
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
