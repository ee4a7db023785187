import Foundation
import QualityModel

/// Reads what Amazon Connect Contact Lens wrote of a call or a chat.
enum ContactLens: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    let participants = root["Participants"]?.elements ?? []
    return root["Transcript"]?.elements != nil && participants.contains { $0["ParticipantId"] != nil }
  }

  static func read(_ root: JSONValue, in source: SourceText) -> TranscriptReading {
    let turns = root["Transcript"]?.elements ?? []
    let roles = roles(in: root)
    let begin = turns.compactMap(moment).min()
    var findings = FindingList(about: source)
    let lines = turns.enumerated().compactMap { index, turn -> TranscriptLine? in
      guard let text = turn["Content"]?.string else {
        if !isEvent(turn) { findings.append(.unreadableTurn([.key("Transcript"), .index(index)], in: source.file)) }
        return nil
      }
      let sent = moment(of: turn).flatMap { moment in begin.map { moment.timeIntervalSince($0) } }
      return TranscriptLine(
        start: turn.seconds(fromMilliseconds: "BeginOffsetMillis") ?? sent,
        end: turn.seconds(fromMilliseconds: "EndOffsetMillis"), speaker: speaker(of: turn, roles: roles), text: text)
    }
    let last = turns.compactMap(moment).max()
    let span = last.flatMap { last in begin.map { last.timeIntervalSince($0) } }
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .contactLens),
      details: details(of: root, startedAt: begin, span: span), findings: findings.all)
  }

  /// People joining and leaving have no words, and nobody misses them.
  private static func isEvent(_ turn: JSONValue) -> Bool { turn["Type"]?.string == "EVENT" }

  private static func moment(of turn: JSONValue) -> Date? { turn["AbsoluteTime"]?.string.flatMap(DateText.date) }

  private static func roles(in root: JSONValue) -> [String: String] {
    (root["Participants"]?.elements ?? []).reduce(into: [:]) { roles, participant in
      guard let id = participant["ParticipantId"]?.string else { return }
      roles[id] = participant["ParticipantRole"]?.string
    }
  }

  private static func speaker(of turn: JSONValue, roles: [String: String]) -> String? {
    let id = turn["ParticipantId"]?.string
    return (turn["ParticipantRole"]?.string ?? id.flatMap { roles[$0] } ?? id).map(Role.speaker)
  }

  private static func details(of root: JSONValue, startedAt: Date?, span: Double?) -> ImportedDetails {
    let agent = root["Participants"]?.elements?.first { $0["ParticipantRole"]?.string == "AGENT" }
    let characteristics = root["ConversationCharacteristics"]
    return ImportedDetails(
      sourceID: root["CustomerMetadata"]?["ContactId"]?.string,
      channel: root["Channel"]?.string.flatMap { Channel(rawValue: $0.lowercased()) },
      agent: agent?["DisplayName"]?.string, startedAt: startedAt,
      duration: characteristics?.seconds(fromMilliseconds: "TotalConversationDurationMillis") ?? span,
      metadata: ["language": root["LanguageCode"], "categories": root["Categories"]?["MatchedCategories"]]
        .compactMapValues { $0 })
  }
}
