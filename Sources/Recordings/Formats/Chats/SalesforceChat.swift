import Foundation
import Notation
import QualityModel

/// Reads the body of a Salesforce chat: times since the beginning as `( 1m 3s )`, in text or in simple HTML.
enum SalesforceChat {
  /// Returns whether lines open with such times.
  static func recognises(_ source: SourceText) -> Bool {
    let parts = source.lines.prefix(200).flatMap(parts)
    let turns = parts.count { elapsed($0[...]) != nil }
    return turns > 0 && turns * 4 >= parts.count
  }

  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    var turns: [TranscriptLine] = []
    var details = ImportedDetails(channel: .chat, guessed: [.channel])
    var findings: [Finding] = []
    for part in source.lines.flatMap(parts) {
      if let (time, rest) = elapsed(part[...]) {
        let name = ChatName(rest)
        turns.append(
          TranscriptLine(start: time, speaker: name?.speaker ?? "System", text: name?.words ?? rest))
      } else if turns.isEmpty {
        if let moments = moments(in: part, clock) {
          details.startedAt = moments.start
          findings = moments.findings(in: source)
        } else {
          take(part, in: &details)
        }
      } else {
        turns[turns.count - 1].text += "\n\(part)"
      }
    }
    return TranscriptReading(
      written: turns, format: .salesforceChat, details: details, findings: findings, in: source)
  }

  /// The tags that begin a line; `<pre>` is none of them.
  private static let breaks = ["<br>", "<br/>", "<br />", "<p>", "<p ", "</p>"]

  /// A paragraph or a break of HTML ends a line as a line's end does; other markup is taken away.
  private static func parts(_ line: String) -> [String] {
    let tags = breaks.filter { line.range(of: $0, options: .caseInsensitive) != nil }
    guard !tags.isEmpty else { return [line.onOneLine].filter { !$0.isEmpty } }
    let broken = tags.reduce(line) {
      $0.replacingOccurrences(of: $1, with: "\n\($1)", options: .caseInsensitive)
    }
    return broken.split(separator: "\n").map { CueText(String($0)).turns.map(\.words.onOneLine).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// `Chat Started: Friday, November 20, 2026, 14:03:11 (+0000)`.
  private static func moments(in part: String, _ clock: ClockReading) -> ChatMoments? {
    guard let value = value(of: "Chat Started:", in: part), WrittenDate(value) != nil else { return nil }
    return ChatMoments([value], clock: clock)
  }

  /// `Agent Marek N`, and `Chat Origin: Web shop`.
  private static func take(_ part: String, in details: inout ImportedDetails) {
    if let name = value(of: "Agent ", in: part), !name.contains(":"), name.split(separator: " ").count <= 4 {
      details.agent = name
    } else if let origin = value(of: "Chat Origin:", in: part) {
      details.metadata["origin"] = .string(origin)
    }
  }

  private static func value(of key: String, in part: String) -> String? {
    guard part.hasPrefix(key) else { return nil }
    let value = String(part.dropFirst(key.count)).onOneLine
    return value.isEmpty ? nil : value
  }

  /// `( 1h 2m 3s )`, and what follows.
  private static func elapsed(_ line: Substring) -> (time: Double, rest: String)? {
    guard line.first == "(", let close = line.prefix(30).firstIndex(of: ")") else { return nil }
    var seconds = 0.0
    let units: [Character: Double] = ["h": 3600, "m": 60, "s": 1]
    let fields = line[..<close].dropFirst().split(separator: " ")
    for field in fields {
      guard let unit = field.last.flatMap({ units[$0] }), let number = Int(field.dropLast()),
        (0..<1_000_000).contains(number)
      else { return nil }
      seconds += Double(number) * unit
    }
    guard !fields.isEmpty else { return nil }
    return (seconds, String(line[line.index(after: close)...]).onOneLine)
  }
}
