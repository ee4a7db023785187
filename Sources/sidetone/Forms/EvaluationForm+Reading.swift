import QualityModel
import Recordings

extension EvaluationForm {
  /// How many lines of the transcript are read at once.
  private static let page = 12

  /// Returns a page of the transcript from a line, or from where reading stopped.
  mutating func read(from line: Int?) -> Reply {
    guard let transcript else { return .refuse(.noTranscript) }
    let start = line ?? nextLine
    guard let first = transcript.line(start) else { return .refuse(.noLine(start, in: transcript)) }
    let lines = Array(transcript.lines[(first.number - 1)...].prefix(Self.page))
    nextLine = start + lines.count > transcript.lines.count ? 1 : start + lines.count
    return .read(lines)
  }

  /// Returns the lines of the transcript that hold the words.
  func search(_ words: String) -> Reply {
    guard let transcript else { return .refuse(.noTranscript) }
    let lines = transcript.search(words)
    guard !lines.isEmpty else {
      return .refuse(AnswerRefusal("nobody says `\(words.prefix(60))`", help: "try fewer words; `t` reads on"))
    }
    return .read(lines)
  }

  /// Takes a line at the review: `y` submits, `n` leaves, everything else is a command.
  mutating func reviewReply(_ text: String) -> Reply {
    switch text.lowercased() {
    case "y", "yes":
      let missing = missing
      guard missing.isEmpty else {
        return .refuse(AnswerRefusal(.incomplete(missing), help: "`<` goes back, `goto ID` to one criterion"))
      }
      return .submit
    case "n", "no": return .leave
    default: return reviewCommand(text)
    }
  }
}

extension AnswerRefusal {
  static let noTranscript = AnswerRefusal(
    "there is no transcript", help: "put one beside the recording with `import`, or cite a time such as `@1:23`")
  static let atReview = AnswerRefusal("every question has been put", help: "`y` submits, `<` goes back, `n` leaves")

  static func noLine(_ number: Int, in transcript: Transcript?) -> AnswerRefusal {
    guard let transcript else { return .noTranscript }
    return AnswerRefusal(
      "the transcript has no line \(number)", help: "its lines are 1 to \(transcript.lines.count); `t` reads them")
  }
}

extension Finding.Message {
  fileprivate static func incomplete(_ findings: [Finding]) -> Self {
    "not yet: \(findings.map(\.message.text).joined(separator: "; "))"
  }
}
