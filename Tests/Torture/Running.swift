import Foundation
import Glibc

/// A run of the program that is not over yet.
struct Running {
  let process: pid_t
  let files: Program.Files
  let begin: ContinuousClock.Instant

  /// The longest that any command may take.
  private static let patience = Duration.seconds(60)

  /// Waits for the end, or brings it about after a while, and returns how it ended.
  func ending(killedAfter: Duration? = nil) -> Program.Ending {
    var cause: Program.Ending.Cause?
    if let killedAfter {
      Self.pass(killedAfter)
      kill(process, SIGKILL)
    }
    while cause == nil {
      cause = ended()
      if cause == nil, ContinuousClock.now - begin > Self.patience {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        cause = .hang
      }
      if cause == nil { Self.pass(.microseconds(300)) }
    }
    return Program.Ending(
      cause: cause ?? .hang, output: Self.text(files.output), talk: Self.text(files.talk),
      duration: ContinuousClock.now - begin)
  }

  private func ended() -> Program.Ending.Cause? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    return status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Lets a moment pass: where a kill falls is the point of it.
  static func pass(_ time: Duration) {
    let (seconds, attoseconds) = time.components
    var left = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
    select(0, nil, nil, nil, &left)
  }
}
