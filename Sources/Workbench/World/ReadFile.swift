package import Foundation

/// Reads a file that a person named; a pipe is as good as a file.
package struct ReadFile: Sendable {
  /// The file, relative to the folder we are in.
  package var file: String

  package init(_ file: String) { self.file = file }

  /// Answers with its bytes.
  package func perform(in world: World) throws -> Data { try world.bytes(ofFile: file, orPipe: true) }
}
