package import Foundation
import SystemPackage

extension NamedFile {
  /// The most bytes that are read of a file or a pipe that a person named.
  package static let largest = 256 << 20

  /// Returns the bytes of a plain file, at most so many; a link is followed, since a person named it.
  package static func read(_ file: URL, limit: Int = largest) throws(CannotRead) -> Data {
    let path = file.path(percentEncoded: false)
    do throws(FileTrouble) {
      let descriptor = try SystemCall.openPlain(FilePath(path), isFollowing: true)
      defer { try? descriptor.close() }
      return try descriptor.contents(expecting: Int(SystemCall.status(of: descriptor).st_size), limit: limit)
    } catch {
      throw CannotRead(path: path, trouble: error)
    }
  }

  /// Opens a plain file that is no link, to look at parts of it.
  package static func open(_ file: URL) throws(CannotRead) -> FileHandle {
    let path = file.path(percentEncoded: false)
    do throws(FileTrouble) {
      let descriptor = try SystemCall.openPlain(FilePath(path), isFollowing: false)
      return FileHandle(fileDescriptor: descriptor.rawValue, closeOnDealloc: true)
    } catch {
      throw CannotRead(path: path, trouble: error)
    }
  }
}
