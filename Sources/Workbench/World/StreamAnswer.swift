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

  /// Throws where the file would be a record or a personal file of ours, so that a command can be refused before it
  /// acts.
  package func refuseRecords(in world: World) throws {
    let locations = Locations(environment: world.environment, workspaceRoot: world.workspaceRoot ?? world.directory)
    try locations.refuseAnswer(at: url(in: world), named: file)
    try Workspace.refuseAnswer(at: url(in: world), named: file, in: try? world.workspace)
  }

  private func url(in world: World) -> URL { URL(filePath: file, relativeTo: world.directory) }

  /// Writes the pieces that the body hands over, and answers as the body does.
  package func perform<Result>(in world: World, _ body: (Pieces) throws -> Result) throws -> Result {
    try refuseRecords(in: world)
    return try NamedFile.stream(to: url(in: world)) { try body(Pieces(file: $0)) }
  }
}
