public import Foundation
import QualityModel

extension Player {
  /// Plays a file from a time in seconds, instead of what was playing.
  ///
  /// It returns when the sound begins, and so can say what is wrong with the file.
  public func play(_ file: URL, from seconds: Double = 0) throws(PlayerError) {
    let path = file.standardizedFileURL.path
    guard Self.isRegular(path) else {
      throw .cannotPlay(file: file.lastPathComponent, reason: "there is no such file")
    }
    try withRunning(starting: true) { (player, deadline) throws(PlayerError) in
      let connection = player.connection
      connection.forgetEvents()
      try Self.set("pause", .bool(true), connection, deadline)
      let loaded = try connection.request([.string("loadfile"), .string(path)], by: deadline)
      let entry = loaded["playlist_entry_id"]
      try Self.await("file-loaded", of: entry, file, connection, deadline)
      if seconds > 0 { try Self.jump(to: seconds, "absolute", connection, deadline) }
      try Self.set("pause", .bool(false), connection, deadline)
      try Self.await("playback-restart", of: entry, file, connection, deadline)
    }
  }

  /// Pauses.
  public func pause() throws(PlayerError) { try set("pause", .bool(true)) }

  /// Goes on playing; at the end, from the beginning.
  public func resume() throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      if try Self.get("eof-reached", player.connection, deadline).truth == true {
        try Self.jump(to: 0, "absolute", player.connection, deadline)
      }
      try Self.set("pause", .bool(false), player.connection, deadline)
    }
  }

  /// Pauses, or goes on, and returns whether it is paused now.
  @discardableResult public func toggle() throws(PlayerError) -> Bool {
    let wasPaused = try isPaused()
    if wasPaused { try resume() } else { try pause() }
    return !wasPaused
  }

  /// Jumps by some seconds, back where negative.
  public func seek(by seconds: Double) throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      try Self.jump(to: seconds, "relative", player.connection, deadline)
    }
  }

  /// Jumps to a time in seconds from the start.
  public func seek(to seconds: Double) throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      try Self.jump(to: max(seconds, 0), "absolute", player.connection, deadline)
    }
  }

  /// Sets the speed: 1 is as recorded, 1.5 half as fast again, pitch kept.
  public func setSpeed(_ speed: Double) throws(PlayerError) { try set("speed", .number(speed)) }

  /// Returns the speed: 1 is as recorded.
  public func speed() throws(PlayerError) -> Double { try get("speed").quantity ?? 1 }

  /// Returns where it is, in seconds from the start.
  public func position() throws(PlayerError) -> Double {
    guard let position = try get("time-pos").quantity else { throw .nothingPlaying }
    return max(position, 0)
  }

  /// Returns how long the recording lasts, in seconds; `nil` where mpv cannot tell.
  public func duration() throws(PlayerError) -> Double? { try get("duration").quantity }

  /// Returns whether it is paused, also at the end of the recording.
  public func isPaused() throws(PlayerError) -> Bool { try get("pause").truth ?? true }

  /// Returns whether the recording has been played to its end.
  public func isAtEnd() throws(PlayerError) -> Bool { try get("eof-reached").truth ?? false }
}

extension Player {
  private func set(_ property: String, _ value: JSONValue) throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      try Self.set(property, value, player.connection, deadline)
    }
  }

  private func get(_ property: String) throws(PlayerError) -> JSONValue {
    try withRunning { (player, deadline) throws(PlayerError) in
      try Self.get(property, player.connection, deadline)
    }
  }

  private static func set(
    _ property: String, _ value: JSONValue, _ connection: PlayerConnection, _ deadline: ContinuousClock.Instant
  ) throws(PlayerError) {
    _ = try connection.request([.string("set_property"), .string(property), value], by: deadline)
  }

  /// A property that mpv knows nothing of just now is `null`, not an error.
  private static func get(
    _ property: String, _ connection: PlayerConnection, _ deadline: ContinuousClock.Instant
  ) throws(PlayerError) -> JSONValue {
    do throws(PlayerError) {
      return try connection.request([.string("get_property"), .string(property)], by: deadline)
    } catch {
      guard error == .refused("property unavailable") else { throw error }
      return .null
    }
  }

  private static func jump(
    to seconds: Double, _ way: String, _ connection: PlayerConnection, _ deadline: ContinuousClock.Instant
  ) throws(PlayerError) {
    let command: [JSONValue] = [.string("seek"), .number(seconds), .string("\(way)+exact")]
    _ = try connection.request(command, by: deadline)
  }

  /// Waits for an event of a file, or for its end, which here means that it cannot be played.
  private static func await(
    _ name: String, of entry: JSONValue?, _ file: URL, _ connection: PlayerConnection,
    _ deadline: ContinuousClock.Instant
  ) throws(PlayerError) {
    let event = try connection.event(by: deadline) { event in
      let isEnd = event["event"]?.string == "end-file" && event["playlist_entry_id"] == entry
      return isEnd || event["event"]?.string == name
    }
    guard event["event"]?.string == "end-file" else { return }
    throw .cannotPlay(file: file.lastPathComponent, reason: event["file_error"]?.string ?? "it holds no sound")
  }

  /// Opening a pipe or a device could keep mpv waiting for ever.
  private static func isRegular(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }
}
