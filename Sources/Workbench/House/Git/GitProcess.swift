import Glibc

/// A git that was started, in a session of its own where nothing finds a terminal to ask at.
///
/// Ctrl-C does not reach it there, and it would outlive us. Where that matters, because a server may never answer, a
/// shell stands guard: once our end of a pipe is closed, by us or because we ended, it ends git and all that git started.
struct GitProcess {
  private let process: pid_t
  /// Our end of the pipe that the guard watches; `nil` without a guard.
  private let lifeline: Int32?

  /// The guard: git is asked to end, which has it remove its locks, and is ended a second later.
  private static let guarding = """
    trap : TERM
    (trap '' TERM; read -r line <&3; kill -s TERM 0; sleep 1; kill -s KILL 0) > /dev/null 2>&1 &
    "$@" 3<&-
    status=$?
    kill -s KILL $!
    exit $status
    """

  /// Starts the words, which begin with git's path.
  /// - Parameter streams: what it reads, where it answers, and where it says the rest.
  init(
    _ words: [String], environment: [String: String], streams: [Int32], isGuarded: Bool
  ) throws(GitTrouble) {
    guard isGuarded else {
      (process, lifeline) = (try Self.spawn(words, environment, streams), nil)
      return
    }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .doesNotRun }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    do {
      process = try Self.spawn(["/bin/sh", "-c", Self.guarding, "sh"] + words, environment, streams + [ends[0]])
    } catch {
      close(ends[1])
      throw error
    }
    lifeline = ends[1]
  }

  /// Waits for the end, and returns the exit status, or 128 and the number of the signal.
  func wait() throws(GitTrouble) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .doesNotRun }
    }
    return Self.exitStatus(status)
  }

  /// Waits for the end, which comes soon once the person wants it.
  func wait(until isInterrupted: () -> Bool) throws(GitTrouble) -> (status: Int32, wasStopped: Bool) {
    var lifeline = lifeline
    defer { if let lifeline { close(lifeline) } }
    var wasStopped = false
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      guard ended >= 0 || errno == EINTR else { throw .doesNotRun }
      if ended > 0 { return (Self.exitStatus(status), wasStopped) }
      if !wasStopped, isInterrupted() {
        wasStopped = true
        if let end = lifeline { close(end) }
        lifeline = nil
      }
      _ = poll(nil, 0, 10)
    }
  }

  private static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Starts a program whose descriptors are the streams, from 0 on.
  private static func spawn(
    _ words: [String], _ environment: [String: String], _ streams: [Int32]
  ) throws(GitTrouble) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (theirs, ours) in streams.enumerated() { posix_spawn_file_actions_adddup2(&actions, ours, Int32(theirs)) }
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
    guard posix_spawn(&process, words[0], &actions, &attributes, arguments, variables) == 0 else { throw .doesNotRun }
    return process
  }
}
