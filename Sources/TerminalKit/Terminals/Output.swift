import Glibc

/// A place that text is written to, all of it or with an error.
struct Output {
  let descriptor: Int32
  let name: String

  static let answers = Output(descriptor: STDOUT_FILENO, name: "standard output")
  static let talk = Output(descriptor: STDERR_FILENO, name: "standard error")

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes every byte; a write may take only part of them, or be cut short by a signal.
  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 { rest = rest.dropFirst(count) } else { try recover(from: errno) }
      }
    }
  }

  /// Returns if it is worth trying again.
  private func recover(from code: Int32) throws {
    switch code {
    case EINTR: return
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
    case EPIPE: throw BrokenPipe()
    default: throw WriteFailure(target: name, reason: String(cString: strerror(code)))
    }
  }
}
