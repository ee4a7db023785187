import Glibc

/// A program on a terminal of its own, driven as a person would drive it: type, look, type again.
///
/// The terminal is the program's controlling one, so that Ctrl-C and Ctrl-Z reach it as signals. Nothing here sleeps:
/// each look waits until the text is there, or until its time is up.
public final class PseudoTerminal {
  /// Everything the program has shown so far, codes and all.
  public internal(set) var output = ""
  /// The program's process, for sending it signals from outside.
  public let process: Int32

  let controller: Int32
  var pending: [UInt8] = []
  var looked: String.Index
  var exitStatus: Int32?

  /// Starts a program, by its whole path, with exactly the environment given.
  ///
  /// `TERM` is `xterm` unless the environment says otherwise.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws {
    looked = output.startIndex
    let (controller, path) = try Self.open()
    self.controller = controller
    try Self.resize(controller, columns, rows)
    var words = [program] + arguments
    if let directory { words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory] + words }
    let environment = ["TERM": "xterm"].merging(environment) { _, given in given }
    process = try Self.spawn(words, environment, on: path)
  }

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(controller)
  }

  /// Changes the size of the window, as dragging its corner would.
  public func resize(columns: Int, rows: Int) throws { try Self.resize(controller, columns, rows) }

  /// Sends a signal to the program from outside.
  public func signal(_ signal: Int32) { kill(process, signal) }

  private static func open() throws -> (Int32, String) {
    // `openpty` is out of Swift's reach; these requests are what it does.
    let unlock = UInt(0x4004_5431)
    let number = UInt(0x8004_5430)
    let controller = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var index: Int32 = 0
    guard controller >= 0, ioctl(controller, unlock, &locked) == 0, ioctl(controller, number, &index) == 0 else {
      throw PseudoTerminalError(what: "no pseudo-terminal: \(String(cString: strerror(errno)))", output: "")
    }
    return (controller, "/dev/pts/\(index)")
  }

  private static func resize(_ controller: Int32, _ columns: Int, _ rows: Int) throws {
    var window = winsize()
    window.ws_col = UInt16(columns)
    window.ws_row = UInt16(rows)
    guard ioctl(controller, UInt(TIOCSWINSZ), &window) == 0 else {
      throw PseudoTerminalError(what: "the window cannot be resized", output: "")
    }
  }
}

/// A talk that did not go as expected, with all that was shown.
public struct PseudoTerminalError: Error, CustomStringConvertible {
  /// What was waited for.
  public var what: String
  /// What the program had shown.
  public var output: String

  /// Both, for the test's report.
  public var description: String { "\(what)\n--- shown ---\n\(output)\n--- as is ---\n\(output.debugDescription)" }
}
