import Foundation
import Records

/// A file of commands that is being run, and the line that it has come to.
struct RunningScript: Sendable {
  /// The name as it was given.
  let name: String
  /// The line, from 1; 0 before the first.
  var line = 0
  /// The file itself, whatever name leads to it; `nil` for what is no file.
  private let identity: FileIdentity?

  init(_ name: String, in world: World) {
    self.name = name
    identity = name == "-" ? nil : FileIdentity(URL(filePath: name, relativeTo: world.directory))
  }

  func isSame(as other: RunningScript) -> Bool { identity != nil && identity == other.identity }

  /// Where it is, as an error says it.
  var place: String { "\(name == "-" ? "standard input" : name), line \(line)" }
}

extension World {
  /// Notes which line the file of commands that is being run has come to.
  package mutating func reachLine(_ line: Int) {
    guard let last = scripts.indices.last else { return }
    scripts[last].line = line
  }
}
