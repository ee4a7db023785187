public import Foundation

/// Reads a file that a person named; a pipe is as good as a file.
public struct ReadFile: Sendable {
  /// The file, relative to the folder we are in.
  public var file: String

  /// Creates the verb.
  public init(_ file: String) { self.file = file }

  /// Answers with its bytes.
  public func perform(in world: World) throws -> Data { try world.bytes(ofFile: file, orPipe: true) }
}
