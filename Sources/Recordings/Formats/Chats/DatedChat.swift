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

  /// How the messages are stamped.
  private struct Stamping {
    let stamp: (String) -> ChatStamp?
    /// Whether name and stamp are above the words.
    var areHeads = false
  }

  /// How its lines are stamped: a text's first line of words opens with a stamp, or below a title two lines do; or two
  /// lines are a name and a stamp with words below.
  private static func stamping(of source: SourceText) -> Stamping? {
    let filled = source.lines.lazy.filter { !$0.utf8.allSatisfy(\.isBlank) }.prefix(12 * mostBefore)
    if filled.first.map({ ChatStamp($0) != nil }) ?? false { return Stamping { ChatStamp($0) } }
    let stamped = filled.prefix(4 * mostBefore).map { ChatStamp($0) != nil || DoubtfulStamp($0)?.stamp != nil }
    // A slip in one date does not make the lines below it another kind of text.
    let like = zip(stamped, filled).map { $0 || DoubtfulStamp($1)?.isImpossible == true }
    if stamped.contains(true), like.prefix(mostBefore + 1).contains(true), like.count(where: \.self) > 1 {
      return Stamping { ChatStamp($0) }
    }
    let heads = filled.map { ChatStamp(behindNameIn: $0) != nil }
    let speaks = zip(heads, heads.dropFirst()).count { $0 && !$1 }
    let areHeads = heads.prefix(mostBefore + 1).contains(true) && speaks > 1 && speaks * 2 > heads.count(where: \.self)
    return areHeads ? Stamping(stamp: { ChatStamp(behindNameIn: $0) }, areHeads: true) : nil
  }

  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    let stamping = stamping(of: source) ?? Stamping { ChatStamp($0) }
    var (messages, found) = ChatMessage.all(in: source, stamping.stamp, areHeads: stamping.areHeads)
    let first = messages.first?.line ?? 0
    var moments = moments(of: messages, clock)
    let isNewestFirst = moments.runBackwards
    if isNewestFirst {
      messages.reverse()
      moments = self.moments(of: messages, clock)
    }
    let names = ChatNames(in: messages.map(\.body))
    // What has no name among messages that have one is a notice of the program.
    let other = names.isEmpty ? nil : "System"
    var offsets = moments.offsets[...]
    let lines = messages.map { message in
      let (speaker, words) = names.split(message.body)
      let offset = message.stamp.flatMap { _ in offsets.popFirst() ?? nil }
      return TranscriptLine(start: offset, speaker: speaker ?? other, text: words)
    }
    let isSetApart = messages.allSatisfy { $0.stamp?.isSetApart ?? true }
    return TranscriptReading(
      written: lines, format: isSetApart && !names.isEmpty && !names.standAlone ? .whatsApp : .textChat,
      details: ImportedDetails(channel: .chat, startedAt: moments.start, guessed: [.channel]),
      findings: moments.findings(in: source) + linesBefore(first, in: source) + found
        + (names.isEmpty ? [.noNames(in: source.file)] : [])
        + (isNewestFirst ? [.newestFirst(in: source.file)] : []),
      in: source)
  }

  private static func moments(of messages: [ChatMessage], _ clock: ClockReading) -> ChatMoments {
    ChatMoments(messages.compactMap { $0.stamp?.text }, clock: clock)
  }

  private static func linesBefore(_ first: Int, in source: SourceText) -> [Finding] {
    let above = source.lines[..<first].firstIndex { !$0.utf8.allSatisfy(\.isBlank) }
    return above.map { [.linesBeforeTalk(source.place(line: $0 + 1))] } ?? []
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
