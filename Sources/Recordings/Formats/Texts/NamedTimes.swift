import QualityModel

/// Reads transcripts that set name and time on a line of their own above the words, as Otter and Teams do.
enum NamedTimes {
  /// Returns whether a text has such lines, early and often enough.
  static func recognises(_ source: SourceText) -> Bool {
    let filled = source.lines.indices.filter { !source.lines[$0].utf8.allSatisfy(\.isBlank) }
    let heads = filled.enumerated().filter { head(source.lines[$0.element]) != nil }.map(\.offset)
    guard let first = heads.first, first < mostBefore, heads.count > 1 || first == 0 else { return false }
    let speaks = heads.count { $0 + 1 < filled.count && head(source.lines[filled[$0 + 1]]) == nil }
    // One talk may go over many lines, but names with times do not come by chance.
    return speaks * 2 > heads.count && heads.count * 20 >= filled.count
  }

  /// The most lines there may be above the first name.
  private static let mostBefore = 30

  /// Reads the turns; what is above the first of them is not talk.
  static func read(_ source: SourceText) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    var turns: [Turn] = []
    var firstBefore: Int?
    for (index, line) in source.lines.enumerated() where !line.utf8.allSatisfy(\.isBlank) {
      if let head = head(line) {
        turns.append(Turn(head: head))
      } else if turns.isEmpty {
        firstBefore = firstBefore ?? index
      } else if !isFoot(line) {
        turns[turns.count - 1].words.append(line)
      }
    }
    if let firstBefore { findings.append(.linesBeforeTalk(source.place(line: firstBefore + 1))) }
    let times = turns.map(\.head.time)
    guard DayClock.isOfDay(times) else {
      let lines = zip(turns, times).map { $0.line(start: $1.offset) }
      return TranscriptReading(
        transcript: Transcript(lines: lines, format: .namedTimes),
        details: ImportedDetails(channel: .voice, guessed: [.channel]), findings: findings.all)
    }
    let clocks = times.compactMap(\.clock)
    let offsets = DayClock(clocks, saysHalf: times.contains(where: \.saysHalf)).offsets(of: clocks)
    return TranscriptReading(
      messages: zip(turns, offsets).map { $0.line(start: $1) }, format: .textChat,
      details: ImportedDetails(channel: .chat, guessed: [.channel]), findings: findings.all, in: source)
  }

  /// What one person says under a name and a time.
  private struct Turn {
    var head: Head
    var words: [String] = []

    func line(start: Double?) -> TranscriptLine {
      TranscriptLine(start: start, speaker: Role.tidied(head.name), text: words.joined(separator: "\n"))
    }
  }

  /// A name and a time.
  private struct Head: Hashable {
    var name: String
    var time: TurnTime
  }

  private static let longest = 80

  /// `Marek Nowak  0:03`; the time is the end of the line, and nothing before it but a name.
  private static func head(_ line: String) -> Head? {
    guard line.utf8.count <= longest else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    for count in [1, 2] where words.count > count {
      let start = words[words.count - count].startIndex
      let name = String(line[..<start]).onOneLine
      guard let time = TurnTime(line[start...].description.onOneLine) else { continue }
      // The name has to be one by its own look: `we close at 5:30` is not.
      guard let label = SpeakerLabel("\(name):"[...]), !label.isBracketed, label.isLikely else { return nil }
      return Head(name: name, time: time)
    }
    return nil
  }

  private static func isFoot(_ line: String) -> Bool {
    line.hasPrefix("Transcribed by http") || line.hasPrefix("Transcribed by Otter")
  }
}

extension Finding {
  /// The finding for what is above the first turn.
  static func linesBeforeTalk(_ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.linesLeftOut.name, severity: .warning, .linesBeforeTalk,
      help: "if someone says them, write who and when before them, as the other lines do", place: place)
  }
}

extension Finding.Message {
  fileprivate static let linesBeforeTalk: Self = "the lines above the first name and time were left out"
}
