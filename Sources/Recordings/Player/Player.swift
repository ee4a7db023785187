public import Foundation

/// Plays recordings through mpv, over a private connection that ends mpv when Sidetone ends in any way.
///
/// All calls may come from any thread. Each waits for mpv's answer, for milliseconds as a rule and never longer than
/// the patience given; none waits before the first `play`.
public final class Player: Sendable {
  /// Creates a player without starting anything.
  ///
  /// - Parameters:
  ///   - program: the mpv to run.
  ///   - arguments: further options for it, such as `--ao=null` where there is nothing to hear with.
  ///   - patience: the longest a call may wait for an answer, in seconds.
  public init(program: PlayerProgram, arguments: [String] = [], patience: Double = 5) {}

  /// Starts mpv without waiting for it, so that the first `play` is quick.
  public func prepare() throws(PlayerError) {}

  /// Plays a file from a time in seconds, instead of what was playing.
  public func play(_ file: URL, from seconds: Double = 0) throws(PlayerError) {}

  /// Pauses.
  public func pause() throws(PlayerError) {}

  /// Goes on playing.
  public func resume() throws(PlayerError) {}

  /// Pauses, or goes on, and returns whether it is paused now.
  @discardableResult public func toggle() throws(PlayerError) -> Bool { false }

  /// Jumps by some seconds, back where negative.
  public func seek(by seconds: Double) throws(PlayerError) {}

  /// Jumps to a time in seconds from the start.
  public func seek(to seconds: Double) throws(PlayerError) {}

  /// Sets the speed: 1 is as recorded, 1.5 half as fast again, pitch kept.
  public func setSpeed(_ speed: Double) throws(PlayerError) {}

  /// Returns where it is, in seconds from the start.
  public func position() throws(PlayerError) -> Double { 0 }

  /// Returns how long the recording lasts, in seconds; `nil` where mpv cannot tell.
  public func duration() throws(PlayerError) -> Double? { nil }

  /// Returns whether it is paused, also at the end of the recording.
  public func isPaused() throws(PlayerError) -> Bool { false }

  /// Returns whether the recording has been played to its end.
  public func isAtEnd() throws(PlayerError) -> Bool { false }

  /// Ends mpv and waits until it is gone; afterwards `play` starts another.
  public func stop() {}
}
