import Foundation
import TestSupport

/// A folder of its own with a copy of the small workspace or of the example, and a shell in it that knows nothing of
/// this machine.
final class Shell {
  /// The folder that everything lies in: `work` is the workspace, `files` what a person has lying about.
  let folder: TemporaryFolder
  private var commands = 0

  /// The folder of the tests' sources.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The folder's name as the program prints it, without links and doubled slashes.
  private let root: String

  /// The workspace.
  var workspace: String { "\(root)/work" }

  /// Creates the shell.
  /// - Parameter onExample: whether it works on the example as committed, and not on the small workspace.
  init(onExample: Bool = false) throws {
    folder = try TemporaryFolder()
    root = URL(filePath: folder.path).resolvingSymlinksInPath().standardizedFileURL.path
    let files = FileManager.default
    for name in ["home", "bin", "share/sidetone"] {
      try files.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    }
    if onExample {
      try CommittedExample.copy(to: workspace)
    } else {
      try files.copyItem(atPath: Self.tests.appending(path: "Workspace").path, toPath: workspace)
    }
    try files.copyItem(atPath: Self.tests.appending(path: "Files").path, toPath: "\(folder.path)/files")
    for name in ["sessions/evaluations", "sessions/drafts"] {
      try files.createDirectory(atPath: "\(workspace)/\(name)", withIntermediateDirectories: true)
    }
    // `init` brings the rubrics that lie beside an installed program; these are the workspace's own.
    try files.copyItem(atPath: "\(workspace)/rubrics", toPath: "\(folder.path)/share/sidetone/rubrics")
    try Self.install(builtProduct("sidetone"), at: program)
  }

  /// The program, where this shell finds it.
  var program: String { "\(root)/bin/sidetone" }

  /// A link is as good as a copy and costs nothing, where both are on one disk.
  private static func install(_ built: String, at program: String) throws {
    do {
      try FileManager.default.linkItem(atPath: built, toPath: program)
    } catch {
      try FileManager.default.copyItem(atPath: built, toPath: program)
    }
  }

  /// What a command sees of the world; the clock ticks one second a command.
  var environment: [String: String] {
    let start = Date(timeIntervalSince1970: 1_795_338_000 + Double(commands))
    return [
      "PATH": "\(root)/bin:/usr/bin:/bin", "HOME": "\(root)/home",
      "XDG_CONFIG_HOME": "\(root)/home/config", "XDG_STATE_HOME": "\(root)/home/state",
      "XDG_CACHE_HOME": "\(root)/home/cache", "COLUMNS": "80", "LANG": "C.UTF-8",
      "GIT_CONFIG_NOSYSTEM": "1", "SIDETONE_EVALUATOR": "q-martin", "SIDETONE_CLOCK": start.ISO8601Format(),
    ]
  }

  /// Runs a command line, and returns what it left behind with the folder's name left out.
  func run(_ command: String) throws -> Transcript.Outcome {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", command]
    shell.environment = environment
    shell.currentDirectoryURL = URL(filePath: workspace)
    shell.standardInput = FileHandle.nullDevice
    let (output, talk) = (try emptyFile("output"), try emptyFile("talk"))
    shell.standardOutput = output
    shell.standardError = talk
    try shell.run()
    shell.waitUntilExit()
    commands += 1
    let status = shell.terminationReason == .exit ? shell.terminationStatus : 128 + shell.terminationStatus
    return .init(output: try text("output"), talk: try text("talk"), status: status)
  }

  private func emptyFile(_ name: String) throws -> FileHandle {
    let path = "\(folder.path)/\(name)"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private func text(_ name: String) throws -> String {
    let bytes = try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)"))
    return String(decoding: bytes, as: UTF8.self).replacing(root, with: "")
  }
}
