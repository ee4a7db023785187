import Foundation
import TestSupport

/// A folder with a small workspace and a home of its own, which is saved and put back as it was at the same path.
///
/// The journal belongs to the path of its workspace, so a copy elsewhere would not do.
final class Site {
  /// What was seen of one workspace: every file with its bytes, by path.
  typealias Tree = [String: Data]

  private let folder: TemporaryFolder
  /// The folder's path without links.
  let root: String
  /// What the program works in, and what the faults are limited to.
  var now: String { "\(root)/now" }
  /// The workspace.
  var workspace: String { "\(now)/work" }

  init() throws {
    folder = try TemporaryFolder()
    root = URL(filePath: folder.path).resolvingSymlinksInPath().path
    for name in ["saved", "now/home", "now/temporary", "now/work/sessions/evaluations", "now/work/sessions/drafts"] {
      try FileManager.default.createDirectory(atPath: "\(root)/\(name)", withIntermediateDirectories: true)
    }
    let tests = CommittedExample.checkout.appending(path: "Tests")
    for name in ["recordings", "rubrics", "people.yaml"] {
      try copy(tests.appending(path: "FunctionalTests/Workspace/\(name)").path, to: "\(workspace)/\(name)")
    }
    try copy(tests.appending(path: "FunctionalTests/Files").path, to: "\(now)/files")
    try write(Self.calls, to: "files/two-calls.csv")
    try write(Self.betterAnswers, to: "files/better.json")
    try save("pristine")
  }

  /// Call metadata that completes one recording and adds another.
  private static let calls = """
    id,agent,start,length,rating,reason
    new-call,ben-ito,2026-11-22T08:00:00Z,6,90,faults
    later-call,ana-lopez,2026-11-22T09:30:00Z,120,80,billing

    """

  /// What a command sees of the world.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": "\(now)/home", "TMPDIR": "\(now)/temporary",
      "XDG_CONFIG_HOME": "\(now)/home/config", "XDG_STATE_HOME": "\(now)/home/state",
      "XDG_CACHE_HOME": "\(now)/home/cache", "LANG": "C.UTF-8", "SIDETONE_EVALUATOR": "q-martin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Keeps everything as it is now under a name.
  func save(_ name: String) throws {
    try? FileManager.default.removeItem(atPath: "\(root)/saved/\(name)")
    try copy(now, to: "\(root)/saved/\(name)")
  }

  /// Puts everything back as it was saved.
  func restore(_ name: String) throws {
    try FileManager.default.removeItem(atPath: now)
    try copy("\(root)/saved/\(name)", to: now)
  }

  /// Writes a file beside the workspace.
  func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(filePath: "\(now)/\(name)")) }

  private func copy(_ source: String, to target: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: target)
  }
}

extension Site {
  /// Returns the paths of all files under a folder of the site, hidden ones too, in order.
  func files(under name: String) -> [String] {
    let walker = FileManager.default.enumerator(atPath: "\(now)/\(name)")
    return (walker?.compactMap { $0 as? String } ?? []).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(now)/\(name)/\(path)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// Returns every file of the workspace with its bytes, but for temporaries and drafts.
  var tree: Tree {
    var tree: Tree = [:]
    for path in files(under: "work") where !Self.isTemporary(path) && !path.hasPrefix("sessions/drafts/") {
      tree[path] = FileManager.default.contents(atPath: "\(workspace)/\(path)")
    }
    return tree
  }

  /// The paths of all evaluations that were submitted.
  var evaluations: [String] {
    files(under: "work/sessions/evaluations").filter { !Self.isTemporary($0) }
  }

  /// The ids of all evaluations that were submitted.
  var evaluationIDs: Set<String> {
    Set(evaluations.compactMap { $0.split(separator: "/").last?.dropLast(".json".count) }.map(String.init))
  }

  /// The answers of each draft, in the order of the drafts' names.
  var drafts: [[String]] {
    files(under: "work/sessions/drafts").filter { !Self.isTemporary($0) }
      .map { answers(in: "\(workspace)/sessions/drafts/\($0)") }
  }

  /// Returns the answers of the evaluation in a file.
  func answers(in path: String) -> [String] {
    struct Record: Decodable {
      struct Answer: Decodable { var answer: String }
      var answers: [Answer]
    }
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return (try? JSONDecoder().decode(Record.self, from: bytes))?.answers.map(\.answer) ?? []
  }

  /// The files that a write left half done, wherever the program writes.
  var temporaries: [String] {
    (files(under: "work").map { "work/" + $0 } + files(under: "home").map { "home/" + $0 }).filter(Self.isTemporary)
  }

  private static func isTemporary(_ path: String) -> Bool { path.hasSuffix(".tmp") }
}
