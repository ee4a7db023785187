import Notation
import QualityModel
import Recordings

/// Evidence of answers, which has to be in the interaction.
struct CitedEvidence {
  let transcript: Transcript?
  let end: InteractionEnd?
  let hasTimes: Bool

  /// - Parameter hasTimes: whether a time can be cited.
  init(in transcript: Transcript?, end: InteractionEnd?, hasTimes: Bool) {
    (self.transcript, self.end, self.hasTimes) = (transcript, end, hasTimes)
  }

  /// Creates the evidence of an evaluation that was submitted earlier.
  init(in transcript: Transcript) {
    self.init(in: transcript, end: nil, hasTimes: true)
  }

  /// Returns a warning for each piece of stored evidence whose line or quote is not in the transcript any more.
  func findings(inStored evaluation: Evaluation) -> [Finding] {
    evaluation.answers.enumerated().flatMap { index, answer in
      (answer.evidence ?? []).enumerated().compactMap { number, moment in
        guard let trouble = line(of: moment) ?? quote(of: moment) else { return nil }
        var finding = EvidenceIsThere().finding(
          "the answer to `\(answer.criterion.prefix(60))` cites \(trouble.what)",
          help:
            "the transcript may be another one than it was scored by: `edit \(evaluation.id)` corrects the evidence",
          at: RecordPath([.key("answers"), .index(index), .key("evidence"), .index(number)]))
        finding.severity = .warning
        return finding
      }
    }
  }

  /// Returns a finding for each piece of evidence of a new answer that is not there.
  /// - Parameters:
  ///   - criterion: what it answers.
  ///   - path: where the evidence is.
  func findings(in evidence: [Evidence], of criterion: String, at path: RecordPath) -> [Finding] {
    evidence.enumerated().compactMap { index, moment in
      guard let trouble = line(of: moment) ?? time(of: moment) ?? agreement(of: moment) else { return nil }
      return EvidenceIsThere().finding(
        "the answer to `\(criterion.prefix(60))` cites \(trouble.what)", help: trouble.help,
        at: path.appending(index))
    }
  }

  private typealias Trouble = (what: String, help: String)

  private func time(of moment: Evidence) -> Trouble? {
    guard let time = moment.at else { return nil }
    if time < 0 {
      return (
        "the time \(time.shortest), which is before the beginning", "`at` counts seconds from the start"
      )
    }
    if !hasTimes {
      return ("\(ClockTime.text(time)), and this recording has no times", "cite a line, as `{\"line\": 6}`")
    }
    guard let end, end.isPassed(by: time) else { return nil }
    return (
      "\(ClockTime.text(time)), which is past the end at \(ClockTime.text(end.seconds))",
      "`at` counts seconds from the start"
    )
  }

  private func line(of moment: Evidence) -> Trouble? {
    guard let number = moment.line else { return nil }
    guard let transcript else {
      // What was quoted earlier outlives the transcript it was taken from.
      guard moment.at == nil, moment.quote == nil else { return nil }
      return ("line \(number), and there is no transcript", "put one beside the recording with `import`")
    }
    guard transcript.line(number) == nil else { return nil }
    let count = transcript.lines.count
    return (
      "line \(number), and the transcript has \(count) \(count == 1 ? "line" : "lines")", "its lines are 1 to \(count)"
    )
  }

  /// What contradicts the transcript: a line that is said at another time, a quote of what is not said there.
  private func agreement(of moment: Evidence) -> Trouble? {
    guard let transcript else { return nil }
    if let time = moment.at, let line = moment.line.flatMap(transcript.line), let start = line.start,
      !transcript.says(line, around: time)
    {
      return (
        "line \(line.number) at \(ClockTime.text(time)), and that line begins at \(ClockTime.text(start))",
        "give the line or the time alone: the other is filled in"
      )
    }
    return quote(of: moment)
  }

  private func quote(of moment: Evidence) -> Trouble? {
    guard let transcript, let quote = moment.quote, moment.line != nil || moment.at != nil,
      !transcript.holds(quote, around: moment)
    else { return nil }
    let place = moment.line.map { "line \($0)" } ?? moment.at.map(ClockTime.text) ?? ""
    return (
      "words that are not said at \(place): \(quote.trimmed.prefix(60))",
      "leave the quote out to take the words of the transcript, or correct the place"
    )
  }
}

/// Evidence in a file of answers is in the interaction.
struct EvidenceIsThere: Rule {
  let name = "evidence-not-there"
  let explanation = """
    The evidence of an answer names a line or a time that the interaction does not have, a line at another time than it
    is said at, or words that are not said there. One of them is mistyped, or the evidence belongs to another
    interaction. A line or a time alone is enough: the rest is filled in from the transcript.
    """
}

extension Transcript {
  /// Clocks of players and transcripts differ a little, and people stop a player late.
  private static let slack = 2.0

  /// Returns whether a line is said around a time.
  fileprivate func says(_ line: TranscriptLine, around time: Double) -> Bool {
    guard let start = line.start else { return true }
    return self.line(at: time)?.number == line.number
      || (start - Self.slack...max(start, line.end ?? start) + Self.slack).contains(time)
  }

  /// Returns whether a quote is said at a place, or in the line before it and the three after it; `…` leaves words out.
  fileprivate func holds(_ quote: String, around moment: Evidence) -> Bool {
    guard moment.line != nil || lines.contains(where: { $0.start != nil }) else { return true }
    let number = moment.line ?? moment.at.flatMap { self.line(at: $0)?.number } ?? 1
    let near = lines[max(0, number - 2)..<min(lines.count, number + 3)]
    let said = Self.letters(in: near.map(\.text).joined(separator: " "))
    let spoken = Self.letters(in: near.map { "\($0.speaker ?? "") \($0.text)" }.joined(separator: " "))
    let parts = quote.replacing("...", with: "…").split(separator: "…").map { Self.letters(in: String($0)) }
    return parts.allSatisfy { $0.isEmpty || said.contains($0) || spoken.contains($0) }
  }

  /// The letters and digits of a text, without case, accents, spaces and punctuation.
  private static func letters(in text: String) -> String { FoldedText(text).words.map(\.text).joined() }
}

extension Evaluation {
  /// Whether its evidence names lines or words of the transcript.
  var citesTranscript: Bool {
    answers.contains { ($0.evidence ?? []).contains { $0.line != nil || $0.quote != nil } }
  }
}
