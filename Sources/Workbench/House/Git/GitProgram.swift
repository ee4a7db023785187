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

  /// Returns the git on the PATH; entries that are not absolute are passed over, since the folder may be a stranger's.
  static func find(in environment: [String: String]) throws(GitTrouble) -> GitProgram {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    guard let path = folders.lazy.map({ "\($0)/git" }).first(where: FileManager.default.isExecutableFile) else {
      throw .missing
    }
    return GitProgram(path: path, environment: GitSettings.environment(from: environment))
  }

  /// What a run of git left behind.
  struct Outcome: Sendable {
    /// Its exit status.
    let status: Int32
    /// What it answered.
    let output: Data
    /// What it said beside the answer.
    let talk: String

    /// The answer as text, without the line end.
    var text: String {
      var text = String(decoding: output, as: UTF8.self)
      while text.last == "\n" { text.removeLast() }
      return text
    }

    /// The parts of an answer that was asked for with `-z`.
    var parts: [String] { output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Runs git in a folder, as `GitSettings` say, and waits for it.
  /// - Parameter withHooks: whether it knows where the hooks are, to be asked for their place.
  func run(
    _ arguments: [String], in folder: String, input: Data = Data(), withHooks: Bool = false
  ) throws(GitTrouble) -> Outcome {
    let (reading, output, talk) = (try PassingFile(input), try PassingFile(), try PassingFile())
    let words = [path, "-C", folder] + GitSettings.arguments(withHooks: withHooks) + arguments
    let process = try spawn(words, reading.descriptor, output.descriptor, talk.descriptor)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .doesNotRun }
    }
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: output.contents,
      talk: String(decoding: talk.contents, as: UTF8.self))
  }

  private func spawn(
    _ words: [String], _ input: Int32, _ output: Int32, _ talk: Int32
  ) throws(GitTrouble) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (ours, theirs) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (talk, STDERR_FILENO)] {
      posix_spawn_file_actions_adddup2(&actions, ours, theirs)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | newSession))
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, &attributes, arguments, variables) == 0 else { throw .doesNotRun }
    return process
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
