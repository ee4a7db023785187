package import Foundation
import SystemPackage

extension GuardedFolder {
  /// Writes a file from pieces, so that a crash or an error leaves the old bytes or all of the new ones.
  func stream<Result>(to path: String, _ body: (GrowingFile) throws -> Result) throws -> Result {
    let file = try begin(path)
    defer { file.close() }
    do {
      let result = try body(GrowingFile(descriptor: file.descriptor))
      try restorePermissions(of: file)
      try synchronize(file)
      try putInPlace(file, mustBeNew: false)
      try synchronizeFolder(of: file)
      return result
    } catch {
      file.discard()
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
