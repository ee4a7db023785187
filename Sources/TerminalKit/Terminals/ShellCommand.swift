import Glibc

/// A command of the person's own, such as the pager, run through the shell while we wait.
struct ShellCommand {
  /// The command as the person wrote it, options and all.
  let words: String
  /// Added to the command as they are, never read by the shell.
  var arguments: [String] = []
  let environment: [String: String]

  /// Runs the command and returns its exit status, 127 where it could not be started.
  ///
  /// Ctrl-C belongs to the command meanwhile, and the terminal is put back as it was, whatever the command did to it.
  func run(feeding text: String? = nil) -> Int32 {
    let formerInterrupt = Signals.ignore(SIGINT)
    let formerQuit = Signals.ignore(SIGQUIT)
    var mode = termios()
    let hasMode = tcgetattr(STDIN_FILENO, &mode) == 0
    defer {
      if hasMode { tcsetattr(STDIN_FILENO, TCSADRAIN, &mode) }
      Signals.restore(SIGINT, formerInterrupt)
      Signals.restore(SIGQUIT, formerQuit)
    }
    guard let text else { return start(readingFrom: nil).map(wait) ?? 127 }
    guard let pipe = Pipe() else { return 127 }
    let process = start(readingFrom: pipe.reading)
    close(pipe.reading)
    // A pager left before its end is not a failure: the rest was not wanted.
    if process != nil { try? Output(descriptor: pipe.writing, name: words).write(text) }
    close(pipe.writing)
    return process.map(wait) ?? 127
  }

  private func start(readingFrom input: Int32?) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let command = arguments.isEmpty ? words : words + " \"$@\""
    return withCStrings(["sh", "-c", command, "sh"] + arguments) { argv in
      withCStrings(environment.map { "\($0)=\($1)" }) { envp in
        var process = pid_t()
        return posix_spawn(&process, "/bin/sh", &actions, &attributes, argv, envp) == 0 ? process : nil
      }
    }
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Lends texts as the null-terminated list that `posix_spawn` takes.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
  for (index, text) in texts.enumerated() { list[index] = strdup(text) }
  list[texts.count] = nil
  defer {
    for index in texts.indices { free(list[index]) }
    list.deallocate()
  }
  return body(list)
}
