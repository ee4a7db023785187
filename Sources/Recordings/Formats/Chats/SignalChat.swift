import QualityModel

/// Reads a conversation as text exports of Signal have it: each message under a head of `From`, `Type` and `Sent`.
enum SignalChat {
  /// Returns whether a text has such a head near its beginning.
  static func recognises(_ source: SourceText) -> Bool {
    let lines = source.lines.prefix(20)
    return lines.indices.contains { opens(source.lines, at: $0) }
  }

  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    let messages = messages(in: source.lines)
    let moments = ChatMoments(messages.map(\.sent), clock: clock)
    let lines = zip(messages, moments.offsets).map { message, offset in
      TranscriptLine(start: offset, speaker: Role.tidied(message.from), text: message.words.joined(separator: "\n"))
    }
    return TranscriptReading(
      written: lines, format: .signal,
      details: ImportedDetails(channel: .chat, startedAt: moments.start, guessed: [.channel]),
      findings: moments.findings(in: source), in: source)
  }

  private struct Message {
    var from: String
    var sent = ""
    var words: [String] = []
  }

  private static func messages(in lines: [String]) -> [Message] {
    var messages: [Message] = []
    var isHead = false
    for (index, line) in lines.enumerated() {
      if opens(lines, at: index) {
        messages.append(Message(from: name(value(of: "From", in: line) ?? "")))
        isHead = true
      } else if !messages.isEmpty {
        isHead = isHead && !line.utf8.allSatisfy(\.isBlank)
        if !isHead {
          messages[messages.count - 1].words.append(line)
        } else if let sent = value(of: "Sent", in: line) {
          messages[messages.count - 1].sent = sent
        }
      }
    }
    return messages
  }

  /// `From: …` with `Type: …` and `Sent: …` in the lines below, before a blank one.
  private static func opens(_ lines: [String], at index: Int) -> Bool {
    guard value(of: "From", in: lines[index]) != nil else { return false }
    let head = lines[(index + 1)...].prefix(6).prefix { !$0.utf8.allSatisfy(\.isBlank) }
    return ["Type", "Sent"].allSatisfy { key in head.contains { value(of: key, in: $0) != nil } }
  }

  private static func value(of key: String, in line: String) -> String? {
    guard line.hasPrefix("\(key):") else { return nil }
    let value = line.dropFirst(key.count + 1).description.onOneLine
    return value.isEmpty ? nil : value
  }

  /// The name without the number in brackets behind it.
  private static func name(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return text }
    return text[..<open].description.onOneLine
  }
}
