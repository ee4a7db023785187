import Foundation
import Glibc

/// The program under torture, run as a process of its own.
struct Program: Sendable {
  /// Where it lies.
  let path: String

  /// What to run it with.
  struct Command: Sendable {
    var arguments: [String]
    var input = ""
    var environment: [String: String] = [:]
    /// Another folder than the workspace to work in.
    var folder: String?

    init(_ arguments: String..., input: String = "", environment: [String: String] = [:]) {
      self.arguments = arguments
      self.input = input
      self.environment = environment
    }
  }

  /// How a run ended, and what it left behind.
  struct Ending {
    enum Cause: Equatable { case exit(Int32), signal(Int32), hang }
    var cause: Cause
    var output: String
    var talk: String
    var duration: Duration

    /// The exit status; `nil` where a signal ended it.
    var status: Int32? {
      guard case .exit(let status) = cause else { return nil }
      return status
    }
    var isKilled: Bool { cause == .signal(SIGKILL) }
  }

  /// Runs a command in the workspace of a site to its end, or kills it after a while.
  func run(_ command: Command, in site: Site, killedAfter: Duration? = nil) throws -> Ending {
    let running = try start(command, in: site)
    return running.ending(killedAfter: killedAfter)
  }

  /// Starts a command in the workspace of a site.
  func start(_ command: Command, in site: Site, as name: String = "run") throws -> Running {
    let files = Files(folder: site.root, name: name)
    try Data(command.input.utf8).write(to: URL(filePath: files.input))
    let environment = site.environment.merging(command.environment) { _, given in given }
    // `env` becomes the program, in the folder where it is to work.
    let words = ["/usr/bin/env", "-C", command.folder ?? site.workspace, path] + command.arguments
    let process = try Self.spawn(words, environment, files)
    return Running(process: process, files: files, begin: .now)
  }

  /// Where the streams of a run are kept.
  struct Files {
    var folder: String
    var name: String
    var input: String { "\(folder)/\(name)-input" }
    var output: String { "\(folder)/\(name)-output" }
    var talk: String { "\(folder)/\(name)-talk" }
  }

  private static func spawn(
    _ words: [String], _ environment: [String: String], _ files: Files
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, files.input, O_RDONLY, 0)
    for (stream, path) in [(STDOUT_FILENO, files.output), (STDERR_FILENO, files.talk)] {
      posix_spawn_file_actions_addopen(&actions, stream, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let code = posix_spawn(&process, words[0], &actions, nil, arguments, variables)
    guard code == 0 else { throw Trouble("\(words[0]) does not start: \(String(cString: strerror(code)))") }
    return process
  }
}

/// Something keeps the torture itself from working.
struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
