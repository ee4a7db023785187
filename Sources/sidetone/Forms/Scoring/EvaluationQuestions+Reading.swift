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
      throw AnswerRefusal("nobody says `\(words.prefix(60))`", help: "try fewer words; `t` reads on")
    }
    return lines
  }

  /// Returns the moment at a place; a time is a moment even where there is no transcript.
  func moment(at place: TranscriptPlace) throws(AnswerRefusal) -> Evidence {
    try evidence(at: .place(place))
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

  static func pastTheEnd(_ time: Double, end: Double) -> AnswerRefusal {
    AnswerRefusal(
      "\(ClockTime.text(time)) is past the end at \(ClockTime.text(end))", help: "a line is `@14`, a time `@1:23`")
  }
}
