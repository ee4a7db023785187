import Notation
import QualityModel
import Recordings

extension EvaluationQuestions {
  /// How many lines of the transcript are read at once.
  private static let page = 12

  /// Returns a page of the transcript from a line, or from where reading stopped.
  mutating func read(from line: Int?) throws(AnswerRefusal) -> [TranscriptLine] {
    guard let transcript else { throw .noTranscript }
    let start = line ?? nextLine
    guard let first = transcript.line(start) else { throw .noLine(start, in: transcript) }
    let lines = Array(transcript.lines[(first.number - 1)...].prefix(Self.page))
    nextLine = start + lines.count > transcript.lines.count ? 1 : start + lines.count
    return lines
  }

  /// Returns the lines of the transcript that hold the words.
  func search(_ words: String) throws(AnswerRefusal) -> [TranscriptLine] {
    guard let transcript else { throw .noTranscript }
    let lines = transcript.search(words)
    guard !lines.isEmpty else {
      throw AnswerRefusal("no line holds `\(words.prefix(60))`", help: "try fewer words; `t` reads on")
    }
    return lines
  }

  /// Returns the moment at a place; a time is a moment even where there is no transcript.
  func moment(at place: TranscriptPlace) throws(AnswerRefusal) -> Evidence {
    try evidence(at: .place(place))
  }

  /// Returns what there is to say about a time at which no one speaks; `nil` where someone does, and for a line.
  func silence(at spot: Spot) -> String? {
    switch spot {
    case .place(.line): nil
    case .place(.time(let time)): transcript?.silence(at: time)
    case .mark: mark.flatMap { transcript?.silence(at: $0) }
    }
  }
}

extension AnswerRefusal {
  static let noTranscript = AnswerRefusal(
    "there is no transcript", help: "put one beside the recording with `import`, or cite a time such as `@1:23`")

  static func noLine(_ number: Int, in transcript: Transcript?) -> AnswerRefusal {
    guard let transcript else { return .noTranscript }
    return AnswerRefusal(
      "the transcript has no line \(number)", help: "its lines are 1 to \(transcript.lines.count); `t` reads them")
  }

  static let noTimes = AnswerRefusal(
    "this recording has no times", help: "cite a line, such as `@6`; `t` reads the lines with their numbers")

  static func pastTheEnd(_ time: Double, end: Double) -> AnswerRefusal {
    AnswerRefusal(
      "\(ClockTime.text(time)) is past the end at \(ClockTime.text(end))", help: "a line is `@14`, a time `@1:23`")
  }
}

extension Transcript {
  /// Returns what there is to say about a time in a pause: which line is cited for it.
  func silence(at time: Double) -> String? {
    guard lines.contains(where: { $0.start != nil }) else { return nil }
    let clock = ClockTime.text(time)
    guard let line = line(at: time), let start = line.start else { return "No one speaks up to \(clock)." }
    // A chat says when a message was sent, which takes no time.
    guard let end = line.end, time >= end, time > start else { return nil }
    return "No one speaks at \(clock); line \(line.number) (\(ClockTime.text(start))) is the last before it."
  }
}
