import Notation
import QualityModel
import Recordings

/// What a line may ask of the player.
enum ListeningCommand: Equatable {
  case play(from: Double?)
  case pause
  case seek(Double)
  case speed(Double)
  case jump(TranscriptPlace)
  case mark

  /// The words that begin a command, with what each does.
  static let words = [
    CommandWord("play", "listen, from a time if you like: play 1:23"),
    CommandWord("pause", "pause, or go on"),
    CommandWord("+10", "jump ten seconds on; -5 jumps five back"),
    CommandWord("speed", "listen faster or slower, from 0.1 to 10: speed 1.5"),
    CommandWord("@", "jump to a line or a time: @14, @1:23"),
  ]

  /// Returns the command in a text; `nil` for any other text.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let command = Self.command(first, words.dropFirst().joined(separator: " ")) else {
      return nil
    }
    self = command
  }

  /// The speeds at which a recording can be heard.
  private static let speeds = 0.1...10

  /// Returns why it cannot be done; `nil` where it can.
  /// - Parameter end: when the recording ends; `nil` where nothing says so.
  func refusal(end: InteractionEnd?) -> AnswerRefusal? {
    switch self {
    case .play(let start?):
      guard start.isFinite, start >= 0 else {
        return AnswerRefusal("a recording begins at 0:00", help: "name a time in it: `play 1:23`")
      }
      return end.flatMap { $0.isPassed(by: start) ? .pastTheEnd(start, end: $0.seconds) : nil }
    case .speed(let speed) where !Self.speeds.contains(speed):
      return AnswerRefusal("there is no speed \(speed.shortest)", help: "a speed is 0.1 to 10: `speed 1.5`")
    case .play, .pause, .seek, .speed, .jump, .mark: return nil
    }
  }

  private static func command(_ word: String, _ rest: String) -> ListeningCommand? {
    switch (word, rest) {
    case ("play", ""): return .play(from: nil)
    case ("play", _): return (ClockTime.seconds(rest) ?? Double(rest)).map { .play(from: $0) }
    case ("speed", _): return Double(rest).map { .speed($0) }
    case ("pause", ""): return .pause
    case ("mark", ""): return .mark
    case (_, ""):
      if let seconds = seek(word) { return .seek(seconds) }
      guard case .place(let place) = Spot(word) else { return nil }
      return .jump(place)
    default: return nil
    }
  }

  private static func seek(_ word: String) -> Double? {
    guard let sign = word.first, sign == "+" || sign == "-", word.count > 1,
      let seconds = ClockTime.seconds(word.dropFirst()) ?? Int(word.dropFirst()).map(Double.init)
    else { return nil }
    return sign == "-" ? -seconds : seconds
  }
}
