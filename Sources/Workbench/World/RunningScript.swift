import Foundation

/// A file of commands that is being run, and the line that it has come to.
struct RunningScript: Sendable {
  /// The name as it was given.
  let name: String
  /// The line, from 1; 0 before the first.
  var line = 0
  /// The file itself, whatever name leads to it; `nil` for what is no file.
  private let identity: [UInt64]?

  init(_ name: String, in world: World) {
    self.name = name
    let path = URL(filePath: name, relativeTo: world.directory).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let numbers = [FileAttributeKey.systemNumber, .systemFileNumber].compactMap {
      (attributes?[$0] as? NSNumber)?.uint64Value
    }
    identity = name != "-" && numbers.count == 2 ? numbers : nil
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
