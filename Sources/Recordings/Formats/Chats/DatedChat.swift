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
    let names = names(in: bodies)
    let lines = zip(bodies, moments.offsets).map { body, offset in
      let (speaker, words) = ChatName.split(body, known: names)
      return TranscriptLine(start: offset, speaker: speaker ?? "System", text: words)
    }
    let format: TranscriptFormat = stamps.allSatisfy(\.isSetApart) ? .whatsApp : .textChat
    return TranscriptReading(
      transcript: Transcript(written: lines, format: format),
      details: ImportedDetails(channel: .chat, startedAt: moments.start, guessed: [.channel]),
      findings: moments.findings(in: source) + linesBefore(in: source))
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

  private static func names(in bodies: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for body in bodies { if let name = ChatName.before(body) { counts[name, default: 0] += 1 } }
    return Set(counts.filter { $0.value > 1 || ChatName.isShort($0.key) }.keys)
  }
}

/// Who wrote a message, before the first colon with a blank behind it: a name, a number, whatever a person calls itself.
enum ChatName {
  private static let longest = 60

  /// Returns what stands before the first colon, if it can be a name.
  static func before(_ body: String) -> String? {
    let line = body.prefix { !$0.isNewline }.prefix(longest * 2)
    guard let colon = colon(in: line) else { return nil }
    let name = line[..<colon].filter { !$0.isDirectionMark }.onOneLine
    return name.isEmpty || name.count > longest ? nil : name
  }

  /// A wide colon, as Chinese and Japanese programs write it, needs no blank behind it.
  private static func colon(in line: Substring) -> Substring.Index? {
    let plain = line.firstRange(of: ": ")?.lowerBound ?? (line.last == ":" ? line.indices.last : nil)
    return [plain, line.firstIndex(of: "：")].compactMap(\.self).min()
  }

  /// A notice such as `Ida changed the subject to: Bill` has more words than a name, and comes once.
  static func isShort(_ name: String) -> Bool {
    name.split(separator: " ").count { $0.contains(where: \.isLetter) } <= 4
  }

  /// Splits a message into its writer and the words; `nil` for the writer of a notice.
  static func split(_ body: String, known names: Set<String>) -> (speaker: String?, words: String) {
    guard let name = before(body), names.contains(name), let colon = colon(in: body.prefix { !$0.isNewline }) else {
      return (nil, body)
    }
    let words = body[body.index(after: colon)...].drop { $0.isDirectionMark || $0.isWhitespace }
    return (Role.tidied(name), String(words))
  }
}
