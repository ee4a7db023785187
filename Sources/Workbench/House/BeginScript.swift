import QualityModel

/// Begins to run a file of commands, which must not be one that is being run: it would never end.
package struct BeginScript: Sendable {
  /// How many files may be run by one another.
  static let deepest = 16

  /// The file, relative to the folder we are in; `-` is standard input.
  package var file: String

  package init(_ file: String) { self.file = file }

  /// Answers with the world in which the file is being run.
  package func perform(in world: World) throws -> World {
    let script = RunningScript(file, in: world)
    if let earlier = world.scripts.firstIndex(where: { $0.isSame(as: script) }) {
      throw NestedScript(file, from: world.scripts, again: earlier)
    }
    guard world.scripts.count < Self.deepest else { throw NestedScript(file, from: world.scripts) }
    var world = world
    world.scripts.append(script)
    return world
  }
}

/// A file of commands would run itself, or files of commands run each other without end.
struct NestedScript: Explained {
  let message: String
  let detail: String?
  let help: String
  /// The request was not one that can be done.
  var fault: Fault { .request }

  /// - Parameters:
  ///   - scripts: those that are being run, the outermost first.
  ///   - earlier: which of them the file is; `nil` for none, where there are too many.
  init(_ file: String, from scripts: [RunningScript], again earlier: Int? = nil) {
    let place = scripts.last?.place ?? file
    let files = scripts.dropFirst(earlier ?? 0)
    let steps = zip(files, files.dropFirst().map(\.name) + [file]).map { "\($0.place), runs `\($1)`" }
    if earlier != nil {
      message = "\(place): `\(file)` is being run already, and would never end"
      detail = steps.count > 1 ? steps.joined(separator: "\n") : nil
      help = "take that line out; a file of commands cannot run itself"
    } else {
      message = "\(place): `\(file)` is not run, since files of commands run each other \(scripts.count) deep"
      detail = nil
      help = "put the commands into fewer files"
    }
  }
}
