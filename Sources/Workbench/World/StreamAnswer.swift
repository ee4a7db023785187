import Foundation
import Records

/// Writes a long answer to a file that a person named, piece by piece; the file is there whole or not at all.
package struct StreamAnswer: Sendable {
  /// The file, relative to the folder we are in.
  package var file: String

  package init(to file: String) { self.file = file }

  /// The answer while it is being written.
  package struct Pieces {
    let file: GrowingFile

    /// Writes a piece at the end.
    package func write(_ text: String) throws { try file.write(Data(text.utf8)) }
  }

  /// Writes the pieces that the body hands over, and answers as the body does.
  package func perform<Result>(in world: World, _ body: (Pieces) throws -> Result) throws -> Result {
    try NamedFile.stream(to: URL(filePath: file, relativeTo: world.directory)) { try body(Pieces(file: $0)) }
  }
}
