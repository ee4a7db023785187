import Foundation
import Notation

/// The mpv to play recordings with.
package struct PlayerProgram: Hashable, Sendable {
  /// The program's absolute path.
  package var path: String

  /// Creates a program from its absolute path.
  package init(path: String) { self.path = path }

  /// Returns the player a person named, else the one in `SIDETONE_PLAYER`, else `mpv` on the PATH.
  ///
  /// A workspace never names it, and PATH entries that are not absolute are passed over: both may be a stranger's.
  package static func find(
    named name: String? = nil, environment: [String: String]
  ) throws(PlayerError) -> PlayerProgram {
    let named = [name, environment["SIDETONE_PLAYER"]].compactMap { $0 }.first { !$0.isEmpty }
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    if let named, named.contains("/") {
      let path = URL(fileURLWithPath: named).standardizedFileURL.path
      guard isProgram(path) else { throw .notAProgram(named) }
      return PlayerProgram(path: path)
    }
    for folder in folders where isProgram("\(folder)/\(named ?? "mpv")") {
      return PlayerProgram(path: "\(folder)/\(named ?? "mpv")")
    }
    throw named.map(PlayerError.notAProgram) ?? .notInstalled
  }

  private static func isProgram(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: path) && !FileManager.default.isFolder(atPath: path)
  }
}
