import Notation
import QualityModel

/// Reads what Amazon Transcribe Call Analytics wrote of a call.
enum CallAnalytics: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    root["Transcript"]?.elements?.contains { $0["ParticipantRole"] != nil && $0["Content"] != nil } ?? false
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let turns = root["Transcript"]?.elements ?? []
    let lines = turns.enumerated().compactMap { index, turn -> TranscriptLine? in
      guard let text = turn["Content"]?.string else {
        findings.append(.unreadableTurn([.key("Transcript"), .index(index)], in: source.file))
        return nil
      }
      return TranscriptLine(
        start: turn.seconds(fromMilliseconds: "BeginOffsetMillis"),
        end: turn.seconds(fromMilliseconds: "EndOffsetMillis"),
        speaker: turn["ParticipantRole"]?.string.map(Role.speaker), text: text)
    }
    let characteristics = root["ConversationCharacteristics"]
    let details = ImportedDetails(
      sourceID: root["JobName"]?.string, channel: .voice,
      duration: characteristics?.seconds(fromMilliseconds: "TotalConversationDurationMillis"),
      metadata: ["language": root["LanguageCode"], "categories": root["Categories"]?["MatchedCategories"]]
        .compactMapValues { $0 })
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .callAnalytics), details: details, findings: findings.all)
  }
}
