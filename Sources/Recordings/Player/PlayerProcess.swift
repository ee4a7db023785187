import Foundation

/// A running mpv and our end of its connection.
///
/// The connection is one of a pair of sockets, and mpv inherits the other: it quits when ours is closed. The kernel
/// closes ours however Sidetone ends, so mpv cannot outlive it, not even after `kill -9`. There is no file for
/// anyone else to connect to either.
final class PlayerProcess {
  let id: pid_t
  let socket: Int32
  private var isOver = false

  /// Starts mpv without waiting for it to be ready.
  init(program: PlayerProgram, arguments: [String]) throws(PlayerError) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw .couldNotStart(String(cString: strerror(errno)))
    }
    defer { close(ends[1]) }
    do throws(PlayerError) {
      id = try Self.spawn([program.path] + Self.options + arguments, connectedTo: ends[1])
      socket = ends[0]
    } catch {
      close(ends[0])
      throw error
    }
  }

  deinit { end() }

  /// Closes the connection, which is mpv's order to quit, and sees that it does.
  func end() {
    guard !isOver else { return }
    isOver = true
    close(socket)
    if hasEnded(within: 100) { return }
    kill(id, SIGKILL)
    _ = hasEnded(within: 500)
  }

  /// Waits in steps of ten milliseconds, and so leaves no dead child behind.
  private func hasEnded(within steps: Int) -> Bool {
    for _ in 0..<steps {
      let result = waitpid(id, nil, WNOHANG)
      if result == id || (result < 0 && errno != EINTR) { return true }
      usleep(10_000)
    }
    return false
  }
}

extension PlayerProcess {
  /// The number under which mpv finds its end of the connection.
  private static let theirEnd: Int32 = 3

  /// A person's own mpv settings are left aside, since resuming or looping would make every time we cite wrong.
  ///
  /// No recording may lead mpv to other files or to the network: mpv's own readers of playlists and the like are left
  /// out with `--demuxer`, and of libavformat's only those of the formats that a workspace keeps may read. Otherwise a
  /// description of a stream that is named `.opus` would open ports.
  private static let options = [
    "--no-config", "--no-video", "--audio-display=no", "--idle=yes", "--keep-open=yes", "--pause", "--no-terminal",
    "--really-quiet", "--input-ipc-client=fd://\(theirEnd)", "--load-scripts=no", "--ytdl=no", "--autoload-files=no",
    "--access-references=no", "--audio-pitch-correction=yes", "--demuxer=lavf", "--audio-demuxer=lavf",
    "--demuxer-lavf-o=protocol_whitelist=[file],format_whitelist=[\(MediaEnding.playedFormats.joined(separator: ","))]",
    "--ordered-chapters=no", "--sub-auto=no", "--audio-file-auto=no", "--load-unsafe-playlists=no",
  ]

  /// Runs mpv with no files of ours but its end of the connection, and in a process group of its own, so that Ctrl-C at
  /// the prompt does not reach it.
  private static func spawn(_ words: [String], connectedTo end: Int32) throws(PlayerError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, end, theirEnd)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for file in openFiles() where file > theirEnd { posix_spawn_file_actions_addclose(&actions, file) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
    var id = pid_t()
    let program = words.first ?? ""
    let problem = withCStrings(words) { words in
      withCStrings(environment) { posix_spawn(&id, program, &actions, &attributes, words, $0) }
    }
    guard problem == 0 else { throw .couldNotStart(String(cString: strerror(problem))) }
    return id
  }

  /// Every file open now; most close themselves when another program starts, but a lock held too long is a hang.
  private static func openFiles() -> [Int32] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    return (names ?? []).compactMap { Int32($0) }
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
