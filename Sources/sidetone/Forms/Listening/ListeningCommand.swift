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
    CommandWord("speed", "listen faster or slower: speed 1.5"),
    CommandWord("@", "jump to a line or a time: @14, @1:23"),
  ]

  /// Returns the command in a text; `nil` where it is none.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let command = Self.command(first, words.dropFirst().joined(separator: " ")) else {
      return nil
    }
    self = command
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
      guard case .place(let place) = AnswerLine.spot(word) else { return nil }
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
