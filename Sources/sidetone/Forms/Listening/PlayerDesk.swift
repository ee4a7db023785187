import Foundation
import Notation
import QualityModel
import Recordings

/// The player beside the form: started with the first `play`, ended with the form.
final class PlayerDesk {
  private let name: String?
  private let audio: URL?
  private let environment: [String: String]
  private var player: Player?

  init(named name: String?, audio: URL?, environment: [String: String]) {
    self.name = name
    self.audio = audio
    self.environment = environment
  }

  /// Whether there is something to listen to.
  var hasAudio: Bool { audio != nil }

  /// What to say at the beginning about listening; `nil` where all is well or there is nothing to hear.
  var hint: String? {
    guard audio != nil else { return nil }
    do throws(PlayerError) {
      _ = try PlayerProgram.find(named: name, environment: environment)
      return "There is audio: `play` listens, `mark` remembers a moment for `@.`."
    } catch {
      return "There is audio, but \(error.message): \(error.help)."
    }
  }

  /// Does what a line asks, and returns where the recording is now.
  func obey(_ command: ListeningCommand, place: Double?) throws(PlayerError) -> Position? {
    let player = try ready()
    var words = "At"
    switch command {
    case .play(let start):
      try play(on: player, from: start)
      words = "Playing from"
    case .pause: words = try player.toggle() ? "Paused at" : "Playing from"
    case .seek(let seconds): try player.seek(by: seconds)
    case .speed(let speed): try player.setSpeed(speed)
    case .jump: if let place { try play(on: player, from: place) }
    case .mark: words = "Marked"
    }
    return Position(words: words, seconds: try player.position())
  }

  /// Where a recording is after a command.
  struct Position: Equatable {
    fileprivate let words: String
    /// The time, in seconds from the start.
    let seconds: Double

    /// It in a sentence: `Paused at 1:23.`
    var sentence: String { "\(words) \(ClockTime.text(seconds))." }
  }

  /// Ends the player.
  func close() {
    player?.stop()
    player = nil
  }

  private func play(on player: Player, from start: Double?) throws(PlayerError) {
    guard let audio else { throw .nothingPlaying }
    guard start == nil, (try? player.position()) != nil else { return try player.play(audio, from: start ?? 0) }
    try player.resume()
  }

  private func ready() throws(PlayerError) -> Player {
    if let player { return player }
    let program = try PlayerProgram.find(named: name, environment: environment)
    let options = (environment["SIDETONE_PLAYER_OPTIONS"] ?? "").split(separator: " ").map(String.init)
    let started = Player(program: program, arguments: options)
    player = started
    return started
  }
}
