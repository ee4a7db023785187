import QualityModel

/// Reads a chat whose messages have a date and a time each, as WhatsApp and most other programs export one.
///
/// Only a stamp begins a message, before its words or behind the name above them: a `Word:` at the front of another
/// line is part of the words, whatever it looks like.
enum DatedChat {
  /// The most lines of words there may be above the first message.
  private static let mostBefore = 5

  /// Returns whether its lines open with stamps, or have name and stamp above the words.
  static func recognises(_ source: SourceText) -> Bool { stamping(of: source) != nil }

  /// How its lines are stamped: a text's first line of words opens with a stamp, or below a title two lines do; or two
  /// lines are a name and a stamp with words below.
  private static func stamping(of source: SourceText) -> ((String) -> ChatStamp?)? {
    let filled = source.lines.lazy.filter { !$0.utf8.allSatisfy(\.isBlank) }.prefix(12 * mostBefore)
    if filled.first.map({ ChatStamp($0) != nil }) ?? false { return { ChatStamp($0) } }
    let stamped = filled.prefix(4 * mostBefore).map { ChatStamp($0) != nil }
    if stamped.prefix(mostBefore + 1).contains(true) && stamped.count(where: \.self) > 1 { return { ChatStamp($0) } }
    let heads = filled.map { ChatStamp(behindNameIn: $0) != nil }
    let speaks = zip(heads, heads.dropFirst()).count { $0 && !$1 }
    let areHeads = heads.prefix(mostBefore + 1).contains(true) && speaks > 1 && speaks * 2 > heads.count(where: \.self)
    return areHeads ? { ChatStamp(behindNameIn: $0) } : nil
  }

  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    let stamp = stamping(of: source) ?? { ChatStamp($0) }
    var (stamps, bodies) = messages(in: source.lines, stamp)
    var moments = ChatMoments(stamps.map(\.text), clock: clock)
    let isNewestFirst = moments.runBackwards
    if isNewestFirst {
      (stamps, bodies) = (stamps.reversed(), bodies.reversed())
      moments = ChatMoments(stamps.map(\.text), clock: clock)
    }
    let names = ChatNames(in: bodies)
    // What has no name among messages that have one is a notice of the program.
    let other = names.isEmpty ? nil : "System"
    let lines = zip(bodies, moments.offsets).map { body, offset in
      let (speaker, words) = names.split(body)
      return TranscriptLine(start: offset, speaker: speaker ?? other, text: words)
    }
    let isWhatsApp = stamps.allSatisfy(\.isSetApart) && !names.isEmpty && !names.standAlone
    return TranscriptReading(
      written: lines, format: isWhatsApp ? .whatsApp : .textChat,
      details: ImportedDetails(channel: .chat, startedAt: moments.start, guessed: [.channel]),
      findings: moments.findings(in: source) + linesBefore(in: source, stamp)
        + (names.isEmpty ? [.noNames(in: source.file)] : [])
        + (isNewestFirst ? [.newestFirst(in: source.file)] : []),
      in: source)
  }

  private static func linesBefore(in source: SourceText, _ stamp: (String) -> ChatStamp?) -> [Finding] {
    guard let first = source.lines.firstIndex(where: { !$0.utf8.allSatisfy(\.isBlank) }),
      stamp(source.lines[first]) == nil
    else { return [] }
    return [.linesBeforeTalk(source.place(line: first + 1))]
  }

  private static func messages(
    in lines: [String], _ stamp: (String) -> ChatStamp?
  ) -> (stamps: [ChatStamp], bodies: [String]) {
    var stamps: [ChatStamp] = []
    var bodies: [[String]] = []
    for line in lines {
      if let stamp = stamp(line) {
        stamps.append(stamp)
        bodies.append([stamp.rest])
      } else if !bodies.isEmpty {
        bodies[bodies.count - 1].append(line)
      }
    }
    return (stamps, bodies.map { $0.joined(separator: "\n") })
  }
}

extension Finding {
  fileprivate static func newestFirst(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.backwardTimes.name, severity: .warning, .newestFirst,
      help: "if it does not, state the order of the dates with `--dates dmy`, `--dates mdy` or `--dates ymd`",
      place: Place(file: file))
  }

  fileprivate static func noNames(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.noSpeakers.name, severity: .warning, .noNames,
      help: "write who wrote it and a colon before each message, as in `2026-11-20 14:03 Ida: hello`",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let newestFirst: Self = "the newest message comes first, so the order was reversed"
  fileprivate static let noNames: Self = "no names were found before the messages, so they were taken without speakers"
}
