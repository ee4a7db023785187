@preconcurrency import CReadline
@preconcurrency import Glibc

/// Keys come as bytes. Those that are not UTF-8, such as a Latin-1 `é`, would be swallowed together with what follows;
/// each is replaced with U+FFFD, so that the reader of the line sees that it is damaged.
extension LineEditor {
  /// Bytes that were read and that readline has not asked for yet.
  nonisolated(unsafe) private static var waitingBytes: [Int32] = []

  /// Whether readline has to be called again though no key was pressed.
  static var hasBytesWaiting: Bool { !waitingBytes.isEmpty }

  /// Makes readline read through here.
  static func watchBytes() { rl_getc_function = { LineEditor.nextByte(from: $0) } }

  private static let replacement: [Int32] = [0xEF, 0xBF, 0xBD]
  private static let patience: Int32 = 200

  private static func nextByte(from stream: UnsafeMutablePointer<FILE>?) -> Int32 {
    if !waitingBytes.isEmpty { return waitingBytes.removeFirst() }
    let first = rl_getc(stream)
    guard first >= 0x80 else { return first }
    var bytes = [first]
    let length = first >= 0xF5 || first < 0xC2 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    while bytes.count < length, hasInput(within: patience) {
      let next = rl_getc(stream)
      guard (0x80...0xBF).contains(next) else {
        waitingBytes = Array(replacement.dropFirst()) + [next]
        return replacement[0]
      }
      bytes.append(next)
    }
    if bytes.count != length { bytes = replacement }
    waitingBytes = Array(bytes.dropFirst())
    return bytes[0]
  }

  /// Whether keys were pressed, those of a line that is not ended yet among them: outside of a question the terminal
  /// keeps these back, so it is asked for single keys for a moment. A job in the background would be stopped for
  /// asking.
  static var hasKeysWaiting: Bool {
    if hasBytesWaiting { return true }
    guard tcgetpgrp(STDIN_FILENO) == getpgrp() else { return hasInput(within: 0) }
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return hasInput(within: 0) }
    var byKey = settings
    byKey.c_lflag &= ~tcflag_t(ICANON)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &byKey) == 0 else { return hasInput(within: 0) }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
    return hasInput(within: 0)
  }

  /// Drops the keys that were pressed and not read yet.
  static func dropKeysWaiting() {
    waitingBytes = []
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  /// Returns whether there is input to read, after waiting for it as many milliseconds at most.
  static func hasInput(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }
}
