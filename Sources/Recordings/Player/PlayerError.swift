/// Why the player did not do as asked.
package enum PlayerError: Error, Hashable, Sendable {
  /// There is no mpv on the PATH.
  case notInstalled
  /// The player that a person named is not a program.
  case notAProgram(String)
  /// The player could not be started, with the system's reason.
  case couldNotStart(String)
  /// The player did not answer in time, and was ended.
  case noAnswer
  /// The player has ended by itself.
  case ended
  /// Nothing has been played yet.
  case nothingPlaying
  /// The file cannot be played, with the player's reason.
  case cannotPlay(file: String, reason: String)
  /// The player found nothing to play sound on.
  case noSoundDevice
  /// The player refused, with its reason.
  case refused(String)

  /// What is wrong, in one plain sentence.
  package var message: String {
    switch self {
    case .notInstalled: "mpv is not installed"
    case .notAProgram(let name): "the player `\(name)` is not a program"
    case .couldNotStart(let reason): "the player could not be started: \(reason)"
    case .noAnswer: "the player does not answer"
    case .ended: "the player has ended"
    case .nothingPlaying: "nothing is playing"
    case .cannotPlay(let file, let reason): "`\(file)` cannot be played: \(reason)"
    case .noSoundDevice: "no sound device was found, so nothing can be heard"
    case .refused(let reason): "the player refused: \(reason)"
    }
  }

  package var help: String {
    switch self {
    case .notInstalled: "install it with `apt-get install mpv`, or score from the transcript"
    case .notAProgram: "name one with `--player` or SIDETONE_PLAYER, or unset both to use `mpv` from the PATH"
    case .couldNotStart: "try `mpv --version`, or name another with `--player`"
    case .noAnswer, .ended: "`play` starts it again"
    case .nothingPlaying: "begin with `play`"
    case .cannotPlay: "try `mpv --no-video` with the file to see what it says"
    case .noSoundDevice:
      "connect or switch on one (`mpv --audio-device=help` lists them), then `play`; without sound, read the transcript"
    case .refused: "`play` starts the recording again"
    }
  }
}
