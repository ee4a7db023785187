import QualityModel

/// Reads plain text: `Agent: …`, with or without a time, and lines that go on with what was said.
struct PlainText {
  /// Reads a text; `nil` where no line looks like talk and the name does not promise any.
  static func read(_ source: SourceText, promised: Bool) -> TranscriptReading? {
    let candidates = source.lines.map(TurnCandidate.init)
    let names = SpeakerNames(in: candidates)
    let heads = candidates.filter { $0.isTurn(among: names) }
    // Any prose has a colon somewhere; without the name's promise it takes a third of the lines to be talk.
    guard promised || heads.count * 3 > candidates.count(where: { !$0.text.isEmpty }) else { return nil }
    guard !heads.isEmpty else {
      let lines = candidates.map { TranscriptLine(text: $0.text) }
      let isProse = candidates.contains { !$0.text.isEmpty }
      return TranscriptReading(
        transcript: Transcript(lines: lines, format: .plainText),
        findings: isProse ? [.noSpeakers(in: source.file)] : [])
    }
    let times = heads.compactMap(\.time)
    let reading = PlainText(names: names, isOfDay: DayClock.isOfDay(times))
    return reading.isOfDay ? reading.chat(candidates, times: times, in: source) : reading.talk(candidates)
  }

  private let names: SpeakerNames
  /// Whether the times before turns are times of the day.
  private let isOfDay: Bool

  private func talk(_ candidates: [TurnCandidate]) -> TranscriptReading {
    let lines = turns(candidates).map { candidate in candidate.line(start: candidate.time?.offset) }
    return TranscriptReading(transcript: Transcript(lines: lines, format: .plainText))
  }

  private func chat(_ candidates: [TurnCandidate], times: [TurnTime], in source: SourceText) -> TranscriptReading {
    let clocks = times.compactMap(\.clock)
    let saysHalf = times.contains(where: \.saysHalf)
    var offsets = DayClock(clocks, saysHalf: saysHalf).offsets(of: clocks)[...]
    let lines = turns(candidates).map { turn in
      turn.line(start: turn.time == nil ? nil : offsets.popFirst())
    }
    return TranscriptReading(
      transcript: Transcript(written: lines, format: .textChat),
      details: ImportedDetails(channel: .chat, guessed: [.channel]),
      findings: saysHalf ? [] : [.timesOfDay(in: source.file)])
  }

  /// The turns with all of their words: a line that begins none goes on with the one before it.
  private func turns(_ candidates: [TurnCandidate]) -> [TurnCandidate] {
    var turns: [TurnCandidate] = []
    for candidate in candidates {
      let isTurn = candidate.isTurn(among: names)
      if isTurn || turns.isEmpty {
        var turn = candidate
        if candidate.label.map({ names.contains($0) }) == true {
          turn.text = candidate.label?.words ?? candidate.text
        } else {
          turn.label = nil
        }
        if !isTurn { turn.time = nil }
        turns.append(turn)
      } else {
        turns[turns.count - 1].text += "\n\(candidate.text)"
      }
    }
    return turns
  }
}

extension TurnCandidate {
  fileprivate func line(start: Double?) -> TranscriptLine {
    let speaker = label.map { Role.tidied($0.name) } ?? (text.hasPrefix("***") ? "System" : nil)
    return TranscriptLine(start: start, end: start == time?.offset ? end : nil, speaker: speaker, text: text)
  }
}

extension Finding {
  fileprivate static func noSpeakers(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.noSpeakers.name, severity: .warning, .noSpeakers,
      help: "write `Agent:` and `Customer:` before what each says, or leave the file out if it is not a transcript",
      place: Place(file: file))
  }

  fileprivate static func timesOfDay(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.timesOfDay.name, severity: .warning, .timesOfDay,
      help: "if they count from the start of a recording instead, save the transcript as WebVTT or SRT",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let noSpeakers: Self = "no speakers and no times were found in it: taken as plain text"
  fileprivate static let timesOfDay: Self = "the times were taken as times of day, and the first message is at 0:00"
}
