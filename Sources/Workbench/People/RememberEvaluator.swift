import Foundation
import QualityModel
import Records

/// Remembers who is scoring, in the person's own configuration: it is for all workspaces, and in none of them.
package struct RememberEvaluator: Sendable {
  /// The evaluator's id.
  package var id: String

  package init(_ id: String) { self.id = id }

  /// Writes it down, and answers with the file as a person would name it: `~/.config/sidetone/config.yaml`.
  package func perform(in world: World) throws -> String {
    try world.requireID(id, of: .evaluator)
    let file = try PersonalSettings.set(.text(id), under: "evaluator", at: world.locations)
    return world.shortName(of: file)
  }
}

extension World {
  /// A file of the user's as a person would name it, from the home folder where it is in there.
  func shortName(of file: URL) -> String {
    let path = file.path(percentEncoded: false)
    guard let home = environment["HOME"], home.hasPrefix("/"), home.count > 1 else { return path }
    let folder = home.hasSuffix("/") ? home : home + "/"
    return path.hasPrefix(folder) ? "~/" + path.dropFirst(folder.count) : path
  }
}
