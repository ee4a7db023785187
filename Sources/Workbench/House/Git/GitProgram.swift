import Foundation
import Glibc

/// The git of this machine, run so that nothing under it can ask at a terminal.
///
/// It runs in a session of its own: git, ssh and whatever they start find no terminal to prompt at, so a password that
/// is missing is an error and never a program that hangs. Credential helpers, ssh agents and windows that ask work.
struct GitProgram: Sendable {
  /// The program's absolute path.
  let path: String
  /// What git sees of the environment.
  let environment: [String: String]
  /// Whether Ctrl-C was pressed.
  let isInterrupted: @Sendable () -> Bool

  /// Returns the git on the PATH; entries that are not absolute are passed over, since the folder may be a stranger's.
  static func find(in world: World) throws(GitTrouble) -> GitProgram {
    let folders = (world.environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    guard let path = folders.lazy.map({ "\($0)/git" }).first(where: FileManager.default.isExecutableFile) else {
      throw .missing
    }
    return GitProgram(
      path: path, environment: GitSettings.environment(from: world.environment),
      isInterrupted: world.talk.isInterrupted)
  }

  /// What a run of git left behind.
  struct Outcome: Sendable {
    /// Its exit status.
    let status: Int32
    /// What it answered.
    let output: Data
    /// What it said beside the answer.
    let talk: String
    /// Whether Ctrl-C ended it before it was done.
    var wasStopped = false

    /// The answer as text, without the line end.
    var text: String {
      var text = String(decoding: output, as: UTF8.self)
      while text.last == "\n" { text.removeLast() }
      return text
    }

    /// The parts of an answer that was asked for with `-z`.
    var parts: [String] { output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Runs git in a folder, as `GitSettings` say, and waits for it; what it does locally is short, and done to its end.
  /// - Parameter withHooks: whether it knows where the hooks are, to be asked for their place.
  func run(
    _ arguments: [String], in folder: String, input: Data = Data(), withHooks: Bool = false
  ) throws(GitTrouble) -> Outcome {
    try run(arguments, in: folder, input: input, withHooks: withHooks, isGuarded: false)
  }

  /// Runs git in a folder for what may take long, which Ctrl-C ends, and so does our own end.
  func runStoppably(_ arguments: [String], in folder: String, input: Data = Data()) throws(GitTrouble) -> Outcome {
    guard !isInterrupted() else { return Outcome(status: 1, output: Data(), talk: "", wasStopped: true) }
    return try run(arguments, in: folder, input: input, withHooks: false, isGuarded: true)
  }

  private func run(
    _ arguments: [String], in folder: String, input: Data, withHooks: Bool, isGuarded: Bool
  ) throws(GitTrouble) -> Outcome {
    let (reading, output, talk) = (try PassingFile(input), try PassingFile(), try PassingFile())
    let process = try GitProcess(
      [path, "-C", folder] + GitSettings.arguments(withHooks: withHooks) + arguments, environment: environment,
      streams: [reading.descriptor, output.descriptor, talk.descriptor], isGuarded: isGuarded)
    let (status, wasStopped) = isGuarded ? try process.wait(until: isInterrupted) : (try process.wait(), false)
    return Outcome(
      status: status, output: output.contents, talk: String(decoding: talk.contents, as: UTF8.self),
      wasStopped: wasStopped && status != 0)
  }
}

/// A file without a name that a program reads from or writes to: no pipe can fill up while it is not read.
private final class PassingFile {
  private let stream: UnsafeMutablePointer<FILE>

  init(_ contents: Data = Data()) throws(GitTrouble) {
    guard let stream = tmpfile() else { throw .noRoom }
    self.stream = stream
    _ = fcntl(fileno(stream), F_SETFD, FD_CLOEXEC)
    guard !contents.isEmpty else { return }
    do {
      try handle.write(contentsOf: contents)
      try handle.seek(toOffset: 0)
    } catch {
      throw .noRoom
    }
  }

  deinit { fclose(stream) }

  var descriptor: Int32 { fileno(stream) }

  var contents: Data {
    guard (try? handle.seek(toOffset: 0)) != nil else { return Data() }
    return (try? handle.readToEnd()) ?? Data()
  }

  private var handle: FileHandle { FileHandle(fileDescriptor: descriptor, closeOnDealloc: false) }
}
