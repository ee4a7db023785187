package import Foundation
package import QualityModel
import SystemPackage

extension Locations {
  /// Refuses a file that a person names for an answer where the program keeps settings, journals and caches: it would
  /// take the place of what undoing, or agreeing to share, relies on.
  package func refuseAnswer(at file: URL, named given: String) throws(BelongsToProgram) {
    let path = FilePath(file.path(percentEncoded: false))
    guard var above = try? SystemCall.resolved(path.removingLastComponent()) else { return }
    let folders = all.filter { FileIdentity($0) != nil }
    while true {
      let identity = FileIdentity(above)
      if let folder = folders.first(where: { FileIdentity($0) == identity }) {
        throw BelongsToProgram(path: given, folder: folder.path(percentEncoded: false))
      }
      guard !above.components.isEmpty else { return }
      above.removeLastComponent()
    }
  }
}

/// An answer was to be written where the program keeps files of its own.
package struct BelongsToProgram: Explained {
  let path: String
  let folder: String

  package var message: String { "cannot write \(path): Sidetone keeps files of its own there" }
  package var help: String { "name a file outside of \(folder)" }
  /// The request names the wrong place.
  package var fault: Fault { .request }
}
