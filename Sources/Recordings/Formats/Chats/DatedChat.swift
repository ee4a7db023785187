import QualityModel

/// Reads a chat whose messages have a date and a time each, as WhatsApp and most other programs export one.
///
/// Only a stamp begins a message: a `Word:` at the front of another line is part of the words, whatever it looks like.
enum DatedChat {
  /// The most lines of words there may be above the first message.
  private static let mostBefore = 5

  /// Returns whether a text's first line of words opens with a stamp; below a title it takes two lines that do.
  static func recognises(_ source: SourceText) -> Bool {
    let filled = source.lines.lazy.filter { !$0.utf8.allSatisfy(\.isBlank) }
    if filled.first.map({ ChatStamp($0) != nil }) ?? false { return true }
    let stamped = filled.prefix(4 * mostBefore).map { ChatStamp($0) != nil }
    return stamped.prefix(mostBefore + 1).contains(true) && stamped.count { $0 } > 1
  }

  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    let (stamps, bodies) = messages(in: source.lines)
    let moments = ChatMoments(stamps.map(\.text), clock: clock)
    let names = ChatNames(in: bodies)
    // What has no name among messages that have one is a notice of the program.
    let other = names.isEmpty ? nil : "System"
    let lines = zip(bodies, moments.offsets).map { body, offset in
      let (speaker, words) = names.split(body)
      return TranscriptLine(start: offset, speaker: speaker ?? other, text: words)
    }
    let isWhatsApp = stamps.allSatisfy(\.isSetApart) && !names.isEmpty && !names.standAlone
    return TranscriptReading(
      messages: lines, format: isWhatsApp ? .whatsApp : .textChat,
      details: ImportedDetails(channel: .chat, startedAt: moments.start, guessed: [.channel]),
      findings: moments.findings(in: source) + linesBefore(in: source)
        + (names.isEmpty ? [.noNames(in: source.file)] : []),
      in: source)
  }

  private static func linesBefore(in source: SourceText) -> [Finding] {
    guard let first = source.lines.firstIndex(where: { !$0.utf8.allSatisfy(\.isBlank) }),
      ChatStamp(source.lines[first]) == nil
    else { return [] }
    return [.linesBeforeTalk(source.place(line: first + 1))]
  }

  private static func messages(in lines: [String]) -> (stamps: [ChatStamp], bodies: [String]) {
    var stamps: [ChatStamp] = []
    var bodies: [[String]] = []
    for line in lines {
      if let stamp = ChatStamp(line) {
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
  fileprivate static func noNames(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.noSpeakers.name, severity: .warning, .noNames,
      help: "write who wrote it and a colon before each message, as in `2026-11-20 14:03 Ida: hello`",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let noNames: Self = "no names were found before the messages, so they were taken without speakers"
}
