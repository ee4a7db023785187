import Foundation
import QualityModel

/// Plays recordings through mpv, over a private connection that ends mpv when Sidetone ends in any way.
///
/// All calls may come from any thread. Each waits for mpv's answer, for milliseconds as a rule and never longer than
/// the patience given; none waits before the first `play`.
package final class Player: Sendable {
  private let program: PlayerProgram
  private let arguments: [String]
  private let patience: Double
  private let lock = NSLock()
  /// The player in use, guarded by the lock.
  nonisolated(unsafe) private var running: RunningPlayer?

  /// Creates a player without starting anything.
  ///
  /// - Parameters:
  ///   - program: the mpv to run.
  ///   - arguments: further options for it, such as `--ao=null` where there is nothing to hear with.
  ///   - patience: the longest a call may wait for an answer, in seconds.
  package init(program: PlayerProgram, arguments: [String] = [], patience: Double = 5) {
    self.program = program
    self.arguments = arguments
    self.patience = patience
  }

  /// The process id of the mpv in use; `nil` where none has been started.
  package var processID: Int32? { lock.withLock { running?.process.id } }

  /// Starts mpv without waiting for it, so that the first `play` is quick.
  package func prepare() throws(PlayerError) {
    lock.lock()
    defer { lock.unlock() }
    _ = try start()
  }

  /// Ends mpv and waits until it is gone; afterwards `play` starts another.
  package func stop() {
    lock.withLock {
      running?.process.end()
      running = nil
    }
  }

  /// Does something with the mpv in use, and lets go of one that is dead or stuck: it would hang the next call too.
  func withRunning<Answer>(
    starting mayStart: Bool = false, _ body: (RunningPlayer, ContinuousClock.Instant) throws(PlayerError) -> Answer
  ) throws(PlayerError) -> Answer {
    lock.lock()
    defer { lock.unlock() }
    guard let player = mayStart ? try start() : running else { throw .nothingPlaying }
    do throws(PlayerError) {
      return try body(player, .now.advanced(by: .seconds(patience)))
    } catch {
      if error == .noAnswer || error == .ended {
        player.process.end()
        running = nil
      }
      throw error
    }
  }

  private func start() throws(PlayerError) -> RunningPlayer {
    if let running { return running }
    let process = try PlayerProcess(program: program, arguments: arguments)
    let player = RunningPlayer(process: process)
    running = player
    return player
  }
}
