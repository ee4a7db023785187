import Notation
import QualityModel

/// Reads a call as AWS's post-call analytics sample rewrites it.
enum PostCallAnalytics: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    root["SpeechSegments"]?.elements != nil && root["ConversationAnalytics"] != nil
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let call = root["ConversationAnalytics"] ?? .null
    let names = names(in: call)
    let segments = root["SpeechSegments"]?.elements ?? []
    let lines = segments.enumerated().compactMap { index, segment -> TranscriptLine? in
      guard let text = segment["DisplayText"]?.string ?? segment["OriginalText"]?.string else {
        findings.append(.unreadableTurn([.key("SpeechSegments"), .index(index)], in: source.file))
        return nil
      }
      let label = segment["SegmentSpeaker"]?.string
      return TranscriptLine(
        start: segment["SegmentStartTime"]?.quantity, end: segment["SegmentEndTime"]?.quantity,
        speaker: label.map { names[$0] ?? Role.speaker($0) }, text: text)
    }
    let moment = known("ConversationTime", in: call).map { StatedMoment($0, clock: clock) }
    var details = details(of: call)
    details.startedAt = moment?.date
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .postCallAnalytics), details: details,
      findings: findings.all + (moment?.findings(in: source.file, zone: known("ConversationLocation", in: call)) ?? []))
  }

  private static func names(in call: JSONValue) -> [String: String] {
    (call["SpeakerLabels"]?.elements ?? []).reduce(into: [:]) { names, label in
      guard let speaker = label["Speaker"]?.string else { return }
      names[speaker] = label["DisplayText"]?.string.map(Role.speaker)
    }
  }

  private static func details(of call: JSONValue) -> ImportedDetails {
    ImportedDetails(
      sourceID: known("GUID", in: call), channel: .voice, agent: known("Agent", in: call),
      duration: call["Duration"]?.quantity,
      metadata: ["language": call["LanguageCode"]].compactMapValues { $0 })
  }

  /// The sample writes the word `None` where it knows nothing.
  private static func known(_ key: String, in call: JSONValue) -> String? {
    call[key]?.string.flatMap { $0 == "None" || $0.isEmpty ? nil : $0 }
  }
}
