package import Foundation
import Glibc
import SystemPackage

extension NamedFile {
  /// Returns all that comes out of a pipe or device, such as the `/dev/fd/63` that a shell makes of `<(…)`; `nil` where
  /// the file is a plain one, a folder, or cannot be opened, which the readers of plain files report better.
  package static func drain(_ file: URL) throws -> Data? {
    guard let descriptor = try? SystemCall.open(FilePath(file.path(percentEncoded: false)), .readOnly) else {
      return nil
    }
    defer { try? descriptor.close() }
    let status = try SystemCall.status(of: descriptor)
    guard !status.isFile, !status.isFolder else { return nil }
    do {
      return try drain(descriptor, limit: largest)
    } catch let trouble as FileTrouble {
      throw CannotRead(path: file.path(percentEncoded: false), trouble: trouble)
    }
  }

  static func drain(_ descriptor: FileDescriptor, limit: Int) throws -> Data {
    var data = Data()
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try piece.withUnsafeMutableBytes { try descriptor.read(into: $0) }
      guard count > 0 else { return data }
      guard data.count + count <= limit else { throw FileTrouble.tooLarge(limit: limit) }
      data += piece[..<count]
    }
  }
}
