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
      let descriptor = try SystemCall.open(FilePath(path), .readOnly, .nonBlocking)
      defer { try? descriptor.close() }
      guard try SystemCall.status(of: descriptor).isFile else { throw .notAFile }
      fingerprint = try Fingerprint(of: descriptor)
    } catch {
      throw CannotRead(path: path, trouble: error)
    }
    self.url = url
  }
}

extension GuardedFolder {
  /// Copies a file from outside in pieces; refused where it does not hold any more what it held.
  func copy(_ source: OutsideFile, to path: String, mustBeNew: Bool) throws(FileTrouble) {
    let input: FileDescriptor
    do throws(FileTrouble) {
      input = try SystemCall.open(FilePath(source.url.path(percentEncoded: false)), .readOnly, .nonBlocking)
    } catch {
      throw .sourceChanged
    }
    defer { try? input.close() }
    try write(to: path, mustBeNew: mustBeNew) { output throws(FileTrouble) in
      var digest = RunningDigest()
      try input.forEachPiece { piece throws(FileTrouble) in
        digest.add(piece)
        try SystemCall.write(piece, to: output)
      }
      guard digest.hexadecimal() == source.fingerprint.digest else { throw .sourceChanged }
    }
  }
}
