import QualityModel
import Recordings

/// What a line at a criterion may ask for instead of answering.
enum FormCommand: Equatable {
  case explain
  case help
  case back
  case skip
  case goTo(String)
  case transcript(from: Int?)
  case search(String)
  case note
  case summary(String?)
  case tag([String])
  case review
  case leave
  case listen(Listening)

  /// What a line may ask of the player.
  enum Listening: Equatable {
    case play(from: Double?)
    case pause
    case seek(Double)
    case speed(Double)
    case jump(TranscriptPlace)
    case mark
  }

  /// The words that begin a command, with what each does: shown by `help` and by completion.
  static let words: [(word: String, about: String)] = [
    ("?", "explain the question"),
    ("<", "go back and change the earlier answer"),
    (">", "skip for now"),
    ("goto", "go to a criterion by id"),
    ("t", "read the transcript from here, or from a line: t 30"),
    ("/", "search the transcript: /refund"),
    ("note", "write the note in your editor"),
    ("summary", "say something on the whole: summary TEXT"),
    ("tag", "add a label, or take it away: tag late-refund, tag -late-refund"),
    ("review", "read everything back before submitting"),
    ("play", "listen, from a time if you like: play 1:23"),
    ("pause", "pause, or go on"),
    ("+10", "jump ten seconds on; -5 jumps five back"),
    ("speed", "listen faster or slower: speed 1.5"),
    ("mark", "remember this moment; @. cites it"),
    ("@", "jump to a line or a time: @14, @1:23"),
    ("quit", "leave; the draft stays"),
    ("help", "this list"),
  ]

  /// Returns the command in a line, without its leading `:`; `nil` where it is none.
  init?(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    if line.first == "/", line.count > 1 {
      self = .search(String(line.dropFirst()).trimmed)
    } else if words.count == 1, let command = Self.alone(first) {
      self = command
    } else if let command = Self.withWords(first, rest) {
      self = command
    } else {
      return nil
    }
  }

  private static func alone(_ word: String) -> FormCommand? {
    switch word {
    case "?": return .explain
    case "help": return .help
    case "<": return .back
    case ">": return .skip
    case "t": return .transcript(from: nil)
    case "note": return .note
    case "summary": return .summary(nil)
    case "tag": return .tag([])
    case "review": return .review
    case "quit", "exit": return .leave
    case "play": return .listen(.play(from: nil))
    case "pause": return .listen(.pause)
    case "mark": return .listen(.mark)
    default: break
    }
    if let seconds = seek(word) { return .listen(.seek(seconds)) }
    guard case .place(let place) = AnswerLine.spot(word) else { return nil }
    return .listen(.jump(place))
  }

  private static func withWords(_ word: String, _ rest: String) -> FormCommand? {
    guard !rest.isEmpty else { return nil }
    switch word {
    case "goto": return .goTo(rest)
    case "t": return Int(rest).map { .transcript(from: $0) }
    case "summary": return .summary(rest)
    case "tag": return .tag(rest.split(separator: " ").map(String.init))
    case "play": return (ClockTime.seconds(rest) ?? Double(rest)).map { .listen(.play(from: $0)) }
    case "speed": return Double(rest).map { .listen(.speed($0)) }
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
