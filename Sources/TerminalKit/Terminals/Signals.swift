import Glibc
import Synchronization

/// The signals that reach a conversation, noted by a handler that does no more than count and wake the waiting editor.
enum Signals {
  /// How often Ctrl-C was pressed since the last question.
  private static let interruptions = Atomic<Int>(0)
  /// The other signals that came, one bit each.
  private static let noted = Atomic<UInt64>(0)
  private static let editing = Atomic<Bool>(false)
  private static let wakeEnd = Atomic<Int32>(-1)

  /// Whether Ctrl-C was pressed since the last question.
  static var wasInterrupted: Bool { interruptions.load(ordering: .sequentiallyConsistent) > 0 }

  /// Whether a line is being edited, where Ctrl-C drops the line and never ends the program.
  static var isEditing: Bool {
    get { editing.load(ordering: .sequentiallyConsistent) }
    set { editing.store(newValue, ordering: .sequentiallyConsistent) }
  }

  /// Forgets what was noted so far.
  static func forget() {
    interruptions.store(0, ordering: .sequentiallyConsistent)
    noted.store(0, ordering: .sequentiallyConsistent)
  }

  /// Returns the signals noted but for Ctrl-C, and forgets them.
  static func takeNoted() -> Set<Int32> {
    drain()
    let bits = noted.exchange(0, ordering: .sequentiallyConsistent)
    return Set((1..<64).filter { bits & 1 << UInt64($0) != 0 })
  }

  /// The end of a pipe that becomes readable when a signal was noted; `-1` where there is no pipe.
  static let wakened: Int32 = {
    guard let pipe = Pipe() else { return -1 }
    for end in [pipe.reading, pipe.writing] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    wakeEnd.store(pipe.writing, ordering: .sequentiallyConsistent)
    return pipe.reading
  }()

  /// Notes a signal from now on, and returns what was done about it before.
  @discardableResult
  static func watch(_ signal: Int32) -> sigaction {
    _ = wakened
    return handle(signal) { Signals.note($0) }
  }

  /// Makes a write into a broken pipe an error instead of a sudden end.
  ///
  /// An empty handler and not `SIG_IGN`: a program that we start gets its handlers reset, but would inherit ignoring.
  static func surviveBrokenPipes() { handle(SIGPIPE) { _ in } }

  /// Leaves a signal to the system from now on, and returns what was done about it before.
  @discardableResult
  static func leaveToSystem(_ signal: Int32) -> sigaction { handle(signal, SIG_DFL) }

  /// Ignores a signal from now on, and returns what was done about it before.
  static func ignore(_ signal: Int32) -> sigaction { handle(signal, SIG_IGN) }

  /// Takes up what was done about a signal before.
  static func restore(_ signal: Int32, _ former: sigaction) {
    var former = former
    sigaction(signal, &former, nil)
  }

  /// Whether a signal was ignored.
  static func isIgnoring(_ former: sigaction) -> Bool {
    unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while Glibc.read(wakened, &bytes, bytes.count) > 0 {}
  }

  @discardableResult
  private static func handle(_ signal: Int32, _ handler: __sighandler_t?) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    var former = sigaction()
    sigaction(signal, &action, &former)
    return former
  }

  /// Runs inside the handler, so only what is safe there: atomics and `write`.
  private static func note(_ signal: Int32) {
    let code = errno
    defer { errno = code }
    if signal == SIGINT {
      let earlier = interruptions.add(1, ordering: .sequentiallyConsistent).oldValue
      // A second Ctrl-C at a command that did not heed the first leaves the program.
      if earlier > 0, !isEditing {
        Glibc.signal(SIGINT, SIG_DFL)
        raise(SIGINT)
      }
    } else {
      noted.bitwiseOr(1 << UInt64(signal), ordering: .sequentiallyConsistent)
    }
    var byte: UInt8 = 0
    _ = Glibc.write(wakeEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
  }
}
