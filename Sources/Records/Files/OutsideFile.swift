package import Foundation
import SystemPackage

/// A plain file outside of the workspace that is to be copied into it, as it was when it was looked at.
package struct OutsideFile: Hashable, Sendable {
  /// Where it is on this machine.
  package let url: URL
  /// What it held.
  package let fingerprint: Fingerprint

  /// Looks at a file, reading it in pieces; throws `CannotRead` where it is not a plain one.
  package init(_ url: URL) throws {
    let path = url.path(percentEncoded: false)
    do throws(FileTrouble) {
      let descriptor = try SystemCall.openPlain(FilePath(path), isFollowing: false)
      defer { try? descriptor.close() }
      fingerprint = try Fingerprint(of: descriptor)
    } catch {
      throw CannotRead(path: path, trouble: error)
    }
    self.url = url
  }
}

extension OutsideFile {
  /// Writes what the file holds, in pieces; throws `sourceChanged` where it does not hold any more what it held.
  func pour(into output: FileDescriptor) throws(FileTrouble) {
    let input: FileDescriptor
    do throws(FileTrouble) {
      input = try SystemCall.openPlain(FilePath(url.path(percentEncoded: false)), isFollowing: false)
    } catch {
      throw .sourceChanged
    }
    defer { try? input.close() }
    var digest = RunningDigest()
    try input.forEachPiece { piece throws(FileTrouble) in
      digest.add(piece)
      try SystemCall.write(piece, to: output)
    }
    guard digest.hexadecimal() == fingerprint.digest else { throw .sourceChanged }
  }
}
