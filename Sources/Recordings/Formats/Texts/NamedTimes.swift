import QualityModel

/// Reads transcripts that set name and time on a line of their own above the words, as Otter and Teams do.
enum NamedTimes {
  /// The most lines there may be above the first name.
  private static let mostBefore = 30

  /// Reads the turns; what is above the first of them is not talk. `nil` where a text has no such lines early and often
  /// enough.
  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading? {
    let named = NamedTurns(behindTimesIn: source.lines) ?? NamedTurns(in: source.lines)
    guard areTurns(named, in: source) else { return nil }
    var findings = SourceFindings(about: source)
    var turns: [Turn] = []
    var firstBefore: Int?
    for (index, line) in source.lines.enumerated() where !line.utf8.allSatisfy(\.isBlank) {
      if let head = named.heads[index] {
        turns.append(Turn(head: head))
      } else if turns.isEmpty {
        firstBefore = firstBefore ?? index
      } else if !isFoot(line) {
        turns[turns.count - 1].words.append(line)
      }
    }
    if let firstBefore { findings.append(.linesBeforeTalk(source.place(line: firstBefore + 1))) }
    let first = named.heads.keys.min() ?? 0
    let doubtful = named.doubtful.filter { $0.line > first }
    if let first = doubtful.first { findings.append(.namesAsWords(doubtful, source.place(line: first.line + 1))) }
    return reading(of: turns, clock, findings.all, in: source)
  }

  private static func areTurns(_ named: NamedTurns, in source: SourceText) -> Bool {
    guard !named.heads.isEmpty else { return false }
    let filled = source.lines.indices.filter { !source.lines[$0].utf8.allSatisfy(\.isBlank) }
    let heads = filled.indices.filter { named.heads[filled[$0]] != nil }
    guard let first = heads.first, first < mostBefore, heads.count > 1 || first == 0 else { return false }
    let speaks = heads.count { $0 + 1 < filled.count && named.heads[filled[$0 + 1]] == nil }
    // One talk may go over many lines, but names with times do not come by chance.
    return speaks * 2 > heads.count && heads.count * 20 >= filled.count
  }

  private static func reading(
    of turns: [Turn], _ clock: ClockReading, _ findings: [Finding], in source: SourceText
  ) -> TranscriptReading {
    let times = turns.map(\.head.time)
    let meaning = TimeMeaning(times, stated: clock.channel)
    let found = findings + Finding.times(times, are: meaning, in: source)
    switch meaning {
    case .sinceBeginning(let isCertain):
      return TranscriptReading(
        written: zip(turns, times).map { $0.line(start: $1.offset) }, format: isCertain ? .namedTimes : .timedText,
        details: ImportedDetails(channel: .voice, guessed: [.channel]), findings: found, in: source)
    case .ofDay:
      let clocks = times.compactMap(\.clock)
      let offsets = DayClock(clocks, saysHalf: times.contains(where: \.saysHalf)).offsets(of: clocks)
      return TranscriptReading(
        written: zip(turns, offsets).map { $0.line(start: $1) }, format: .textChat,
        details: ImportedDetails(channel: .chat, guessed: [.channel]), findings: found, in: source)
    }
  }

  /// What one person says under a name and a time.
  private struct Turn {
    var head: NameLine
    var words: [String] = []

    func line(start: Double?) -> TranscriptLine {
      TranscriptLine(start: start, speaker: Role.tidied(head.name), text: words.joined(separator: "\n"))
    }
  }

  /// What Otter and Teams write below and between the turns.
  private static func isFoot(_ line: String) -> Bool {
    line.hasPrefix("Transcribed by http") || line.hasPrefix("Transcribed by Otter")
      || line.hasSuffix(" started transcription") || line.hasSuffix(" stopped transcription")
  }
}

extension Finding {
  /// The finding for what is above the first turn.
  static func linesBeforeTalk(_ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.linesLeftOut.name, severity: .warning, .linesBeforeTalk,
      help: "if someone says them, write who and when before them, as the other lines do", place: place)
  }

  fileprivate static func namesAsWords(_ names: [(line: Int, name: String)], _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.labelsAsWords.name, severity: .warning, .namesAsWords(names.map(\.name)),
      help: "if it is who speaks, write the line as the others are: name, blanks and time, with rising times",
      place: place)
  }
}

extension Finding.Message {
  fileprivate static let linesBeforeTalk: Self = "the lines above the first name and time were left out"
  fileprivate static func namesAsWords(_ names: [String]) -> Self {
    names.count == 1
      ? "`\(names[0])` stands before a time, and was taken as words of the speaker before it"
      : "`\(names[0])` and \(names.count - 1) more stand before a time, and were taken as words of the speakers before them"
  }
}
