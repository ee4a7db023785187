package import Foundation
import SystemPackage

/// A file's size and digest: all that is remembered of a medium, which may be of any size.
package struct Fingerprint: Hashable, Sendable {
  /// The size in bytes.
  package let size: Int
  /// The SHA-256 in lower-case hexadecimal.
  package let digest: String

  /// Creates the fingerprint of bytes that are in memory.
  package init(of bytes: Data) {
    self.init(size: bytes.count, digest: Digest.hexadecimal(of: bytes))
  }

  init(size: Int, digest: String) {
    self.size = size
    self.digest = digest
  }

  /// Creates the fingerprint of an open file, read in pieces.
  init(of descriptor: FileDescriptor) throws(FileTrouble) {
    var digest = RunningDigest()
    var size = 0
    try descriptor.forEachPiece { piece throws(FileTrouble) in
      digest.add(piece)
      size += piece.count
    }
    self.init(size: size, digest: digest.hexadecimal())
  }
}

extension FileDescriptor {
  /// Reads from where the file is to its end, in pieces of a size that memory never notices.
  func forEachPiece(_ body: (UnsafeRawBufferPointer) throws(FileTrouble) -> Void) throws(FileTrouble) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count: Int
      do {
        count = try read(into: buffer)
      } catch {
        throw .system(error as? Errno ?? .ioError)
      }
      if count == 0 { return }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}

extension GuardedFolder {
  /// Returns the fingerprint of a file; `nil` where there is no such file.
  func fingerprint(of path: String) throws(FileTrouble) -> Fingerprint? {
    guard let folder = try folder(of: path), let name = FilePath(path).lastComponent else { return nil }
    return try reading(folder.appending(name)) { descriptor, _ throws(FileTrouble) in
      try Fingerprint(of: descriptor)
    }
  }
}

extension Workspace {
  /// Returns the fingerprint of a file; `nil` where there is none.
  package func fingerprint(of path: WorkspacePath) throws(CannotRead) -> Fingerprint? {
    do throws(FileTrouble) {
      return try folder.fingerprint(of: path.text)
    } catch {
      throw CannotRead(path: path.text, trouble: error)
    }
  }
}
