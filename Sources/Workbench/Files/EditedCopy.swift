package import Foundation
import Records

/// A copy of a text to change in an editor, so that what it was made of is never half changed.
package struct EditedCopy: Sendable {
  /// Where the copy is: in a folder of its own that no other user may read.
  package let path: String

  /// Makes the copy, under a name whose ending shows the editor what it is.
  /// - Throws: what keeps it from being written.
  package init(of bytes: Data, named name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sidetone-\(UUID().uuidString.prefix(8))")
    let file = folder.appending(path: name.split(separator: "/").last.map(String.init) ?? "record")
    path = file.path(percentEncoded: false)
    try NamedFile.makePrivateFolder(folder)
    do {
      try NamedFile.write(bytes, to: file)
    } catch {
      remove()
      throw error
    }
  }

  /// Returns what the editor left.
  package func bytes() throws -> Data {
    do {
      return try NamedFile.read(URL(filePath: path))
    } catch {
      throw UnreadableFile(name: path, path: path, error: error)
    }
  }

  /// Removes the copy and its folder.
  package func remove() {
    try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
  }
}
