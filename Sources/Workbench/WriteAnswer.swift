public import Foundation
import Records

/// Writes an answer to a file that a person named.
public struct WriteAnswer: Sendable {
  /// The answer.
  public var bytes: Data
  /// The file, relative to the folder we are in.
  public var file: String

  /// Creates the verb.
  public init(_ bytes: Data, to file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Writes the file.
  public func perform(in world: World) throws {
    try NamedFile.write(bytes, to: URL(filePath: file, relativeTo: world.directory))
  }
}
