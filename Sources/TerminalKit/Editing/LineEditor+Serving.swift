@preconcurrency import CReadline
@preconcurrency import Glibc

extension LineEditor {
  private static let signalsWhileEditing = [SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGQUIT]

  /// Watches Ctrl-C for good, and the other signals while a line is edited.
  static func startWatching() -> [(Int32, sigaction)] {
    Signals.watch(SIGINT)
    Signals.forget()
    return signalsWhileEditing.map { ($0, Signals.watch($0)) }
  }

  static func stopWatching(_ former: [(Int32, sigaction)]) {
    for (signal, action) in former { Signals.restore(signal, action) }
  }

  /// Waits for a key, a signal or the time to look around, and serves it.
  static func serve(_ question: Question) {
    var waiting = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.wakened, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&waiting, 2, question.onIdle == nil ? -1 : 250)
    if waiting[1].revents != 0 || ready < 0 {
      serveSignals()
    } else if waiting[0].revents != 0 {
      question.onKey?()
      repeat {
        rl_callback_read_char()
        joinLines()
        watchPrefill(of: question)
      } while hasBytesWaiting && asking?.result == nil
    } else if let prompt = question.onIdle?(), asking?.result == nil {
      rl_set_prompt(promptForEditor(prompt))
      rl_redisplay()
    }
  }

  /// Reports that keys have taken the prefill away, which the finished line alone does not show.
  private static func watchPrefill(of question: Question) {
    guard asking?.result == nil, let prefill = question.prefill, !prefill.isEmpty, let line = rl_line_buffer,
      strncmp(line, prefill, prefill.utf8.count) != 0
    else { return }
    question.onPrefillGone?()
  }

  /// A pasted text may hold line ends; they become spaces, so that nothing is lost and the answer is one line.
  private static func joinLines() {
    guard asking?.result == nil, let line = rl_line_buffer else { return }
    if rl_end == 0 { asking?.pastedLength = 0 }
    guard let first = strpbrk(line, "\n\r") else { return }
    // The end of the last line alone makes no second one.
    if strspn(first, " \n\r") < strlen(first) { asking?.pastedLength = strlen(line) }
    var place = line
    while let found = strpbrk(place, "\n\r") {
      found.pointee = CChar(UInt8(ascii: " "))
      place = found
    }
    rl_redisplay()
  }

  private static func serveSignals() {
    var noted = Signals.takeNoted()
    if noted.contains(SIGTSTP) {
      obey(SIGTSTP)
      noted.formUnion(Signals.takeNoted())
    }
    for signal in [SIGTERM, SIGHUP, SIGQUIT] where noted.contains(signal) { obey(signal) }
    if !noted.isDisjoint(with: [SIGCONT, SIGTSTP]) { drawAgain() }
    if noted.contains(SIGWINCH) { rl_resize_terminal() }
    if Signals.wasInterrupted { dropLine() }
  }

  /// Leaves the terminal as it was found, and lets the signal do what it does.
  private static func obey(_ signal: Int32) {
    rl_cleanup_after_signal()
    let former = Signals.leaveToSystem(signal)
    raise(signal)
    Signals.restore(signal, former)
  }

  private static func drawAgain() {
    rl_reset_after_signal()
    rl_forced_update_display()
  }

  private static func dropLine() {
    rl_callback_sigcleanup()
    goBelow(saying: "^C")
    rl_free_line_state()
    rl_callback_handler_remove()
    asking?.result = .interrupted
  }

  /// Moves to the start of the row below the line, however many rows the line fills.
  static func goBelow(saying text: String = "") {
    let point = rl_point
    rl_point = rl_end
    rl_redisplay()
    rl_point = point
    fputs(text, rl_outstream)
    rl_crlf()
    fflush(rl_outstream)
  }
}
