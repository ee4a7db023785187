import Foundation
import Notation
import QualityModel

/// An mpv with the talk to it, one command at a time.
final class RunningPlayer {
  let process: PlayerProcess
  let connection: PlayerConnection
  /// Where the last jump went, in seconds, until it plays on from there.
  private var landed: Double?

  init(process: PlayerProcess) {
    self.process = process
    connection = PlayerConnection(socket: process.socket)
  }

  func set(_ property: String, _ value: JSONValue, by deadline: ContinuousClock.Instant) throws(PlayerError) {
    _ = try connection.request([.string("set_property"), .string(property), value], by: deadline)
  }

  /// A property that mpv knows nothing of just now is `null`, not an error.
  func get(_ property: String, by deadline: ContinuousClock.Instant) throws(PlayerError) -> JSONValue {
    do throws(PlayerError) {
      return try connection.request([.string("get_property"), .string(property)], by: deadline)
    } catch {
      guard error == .refused("property unavailable") else { throw error }
      return .null
    }
  }

  /// Plays on from where it is.
  func goOn(by deadline: ContinuousClock.Instant) throws(PlayerError) {
    try set("pause", .bool(false), by: deadline)
    landed = nil
  }

  /// Returns where it is, in seconds.
  ///
  /// After a jump a paused mpv counts back what waits in its sound buffer, a fifth of a second; an evaluator who
  /// jumps to a line and marks it means that line, so within that much it is where the jump went.
  func position(by deadline: ContinuousClock.Instant) throws(PlayerError) -> Double {
    guard let position = try get("time-pos", by: deadline).quantity else { throw .nothingPlaying }
    if let landed, abs(landed - position) < 0.5, try get("pause", by: deadline).truth == true { return landed }
    return max(position, 0)
  }

  /// Jumps to a time in seconds, and waits until it is there.
  func jump(to seconds: Double, by deadline: ContinuousClock.Instant) throws(PlayerError) {
    let target = seconds.isFinite ? max(seconds, 0) : 0
    guard try get("time-pos", by: deadline).quantity != nil else { throw .nothingPlaying }
    connection.forgetEvents()
    _ = try connection.request([.string("seek"), .number(target), .string("absolute+exact")], by: deadline)
    landed = target
    // mpv answers before it has moved; where it has nowhere to move to, it says no more.
    let soon = min(deadline, .now.advanced(by: .seconds(1)))
    do throws(PlayerError) {
      _ = try connection.event(by: soon) { $0["event"]?.string == "playback-restart" }
    } catch {
      guard error == .noAnswer, soon < deadline else { throw error }
    }
  }

  /// Throws where there is nothing to play sound on: mpv begins all the same, and ends the file a moment later.
  private func requireSound(for entry: JSONValue?, by deadline: ContinuousClock.Instant) throws(PlayerError) {
    guard try get("current-ao", by: deadline) == .null else { return }
    let soon = min(deadline, .now.advanced(by: .seconds(1)))
    do throws(PlayerError) {
      let end = try connection.event(by: soon) {
        $0["event"]?.string == "end-file" && $0["playlist_entry_id"] == entry
      }
      guard end["file_error"] != nil else { return }
    } catch {
      guard error == .noAnswer, soon < deadline else { throw error }
      return
    }
    throw .noSoundDevice
  }

  /// Waits until a file can be heard; its end before that means that it cannot be played.
  func awaitStart(of entry: JSONValue?, _ file: URL, by deadline: ContinuousClock.Instant) throws(PlayerError) {
    let event = try connection.event(by: deadline) { event in
      let isEnd = event["event"]?.string == "end-file" && event["playlist_entry_id"] == entry
      return isEnd || event["event"]?.string == "playback-restart"
    }
    guard event["event"]?.string == "end-file" else { return try requireSound(for: entry, by: deadline) }
    throw .cannotPlay(file: file.lastPathComponent, reason: event["file_error"]?.string ?? "it holds no sound")
  }
}
