package import Foundation
import Glibc
import SystemPackage

extension GuardedFolder {
  /// Writes a file from pieces, so that a crash or an error leaves the old bytes or all of the new ones.
  func stream<Result>(to path: String, _ body: (GrowingFile) throws -> Result) throws -> Result {
    let folder = try createFolder(of: path)
    let file = folder.appending(Self.name(of: path))
    let mode = try modeOfWritable(file)
    let temporary = folder.appending(Temporary.newName())
    let descriptor = try SystemCall.open(temporary, .writeOnly, [.create, .exclusiveCreate], mode: mode ?? fileMode)
    _ = SystemCall.lock(descriptor)  // held until it has its own name, so that it is not swept
    do {
      defer { try? descriptor.close() }
      let result = try body(GrowingFile(descriptor: descriptor))
      if let mode { try SystemCall.check { fchmod(descriptor.rawValue, mode.rawValue) } }
      try SystemCall.synchronize(descriptor)
      try put(temporary, at: file, mustBeNew: false)
      try SystemCall.synchronizeFolder(folder)
      return result
    } catch {
      unlink(temporary.string)
      throw error
    }
  }
}

/// A file that is being written piece by piece.
package struct GrowingFile {
  let descriptor: FileDescriptor

  /// Writes a piece at the end.
  package func write(_ piece: Data) throws { try SystemCall.write(piece, to: descriptor) }
}
