package import Foundation
import Notation
import QualityModel

extension Player {
  /// Plays a file from a time in seconds, instead of what was playing.
  ///
  /// It returns when the sound begins, and so can say what is wrong with the file.
  package func play(_ file: URL, from seconds: Double = 0) throws(PlayerError) {
    let path = file.standardizedFileURL.path
    guard Self.isRegular(path) else {
      throw .cannotPlay(file: file.lastPathComponent, reason: "there is no such file")
    }
    try withRunning(starting: true) { (player, deadline) throws(PlayerError) in
      player.connection.forgetEvents()
      try player.set("pause", .bool(true), by: deadline)
      let loaded = try player.connection.request([.string("loadfile"), .string(path)], by: deadline)
      try player.awaitStart(of: loaded["playlist_entry_id"], file, by: deadline)
      if seconds > 0 { try player.jump(to: seconds, by: deadline) }
      try player.goOn(by: deadline)
    }
  }

  /// Pauses.
  package func pause() throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      try player.set("pause", .bool(true), by: deadline)
    }
  }

  /// Goes on playing; at the end, from the beginning.
  package func resume() throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      if try player.get("eof-reached", by: deadline).truth == true { try player.jump(to: 0, by: deadline) }
      try player.goOn(by: deadline)
    }
  }

  /// Pauses, or goes on, and returns whether it is paused now.
  @discardableResult package func toggle() throws(PlayerError) -> Bool {
    let wasPaused = try isPaused()
    if wasPaused { try resume() } else { try pause() }
    return !wasPaused
  }

  /// Jumps by some seconds, back where negative.
  package func seek(by seconds: Double) throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      try player.jump(to: player.position(by: deadline) + seconds, by: deadline)
    }
  }

  /// Jumps to a time in seconds from the start.
  package func seek(to seconds: Double) throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      try player.jump(to: seconds, by: deadline)
    }
  }

  /// Sets the speed: 1 is as recorded, 1.5 half as fast again, pitch kept.
  package func setSpeed(_ speed: Double) throws(PlayerError) {
    try withRunning { (player, deadline) throws(PlayerError) in
      try player.set("speed", .number(speed), by: deadline)
    }
  }

  /// Returns the speed: 1 is as recorded.
  package func speed() throws(PlayerError) -> Double { try get("speed").quantity ?? 1 }

  /// Returns where it is, in seconds from the start.
  package func position() throws(PlayerError) -> Double {
    try withRunning { (player, deadline) throws(PlayerError) in try player.position(by: deadline) }
  }

  /// Returns how long the recording lasts, in seconds; `nil` where mpv does not know.
  package func duration() throws(PlayerError) -> Double? { try get("duration").quantity }

  /// Returns whether it is paused, also at the end of the recording.
  package func isPaused() throws(PlayerError) -> Bool {
    let isAtEnd = try isAtEnd()
    return try get("pause").truth ?? true || isAtEnd
  }

  /// Returns whether the recording has been played to its end.
  package func isAtEnd() throws(PlayerError) -> Bool { try get("eof-reached").truth ?? false }

  private func get(_ property: String) throws(PlayerError) -> JSONValue {
    try withRunning { (player, deadline) throws(PlayerError) in try player.get(property, by: deadline) }
  }

  /// Opening a pipe or a device could keep mpv waiting for ever.
  private static func isRegular(_ path: String) -> Bool {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }
}
