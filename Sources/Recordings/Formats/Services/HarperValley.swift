import Foundation
import Notation
import QualityModel

/// Reads a transcript of the Harper Valley corpus of simulated bank calls.
enum HarperValley: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    root.elements?.first.map { $0["human_transcript"] != nil && $0["speaker_role"] != nil } ?? false
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let segments = root.elements ?? []
    let lines = segments.enumerated().compactMap { index, segment -> TranscriptLine? in
      guard let text = segment["human_transcript"]?.string ?? segment["transcript"]?.string else {
        findings.append(.unreadableTurn([.index(index)], in: source.file))
        return nil
      }
      // One side's `start_ms` can run seconds off; `offset_ms` agrees with the wall clock on both.
      let start = segment.seconds(fromMilliseconds: "offset_ms") ?? segment.seconds(fromMilliseconds: "start_ms")
      let length = segment.seconds(fromMilliseconds: "duration_ms")
      return TranscriptLine(
        start: start, end: start.flatMap { start in length.map { start + $0 } },
        speaker: segment["speaker_role"]?.string.map(Role.speaker), text: text)
    }
    let details = ImportedDetails(channel: .voice, startedAt: startedAt(segments.first))
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .harperValley), details: details, findings: findings.all)
  }

  private static func startedAt(_ segment: JSONValue?) -> Date? {
    guard let said = segment?.seconds(fromMilliseconds: "start_timestamp_ms"),
      let offset = segment?.seconds(fromMilliseconds: "offset_ms")
    else { return nil }
    return Date(timeIntervalSince1970: ((said - offset) * 1000).rounded() / 1000)
  }
}

/// Reads the metadata that the Harper Valley corpus keeps in a file of the same name as the transcript.
enum HarperValleyCall: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    root["sid"]?.string != nil && root["agent"]?["speaker_id"] != nil && root["start_time_ms"]?.quantity != nil
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    let start = root["start_time_ms"]?.quantity
    let end = root["end_time_ms"]?.quantity
    let entered = root["agent"]?["responses"]?.elements?.first?["data"]
    let details = ImportedDetails(
      sourceID: root["sid"]?.string, channel: .voice,
      agent: root["agent"]?["speaker_id"]?.label.map { "speaker-\($0)" },
      startedAt: start.map { Date(timeIntervalSince1970: $0 / 1000) },
      duration: start.flatMap { start in end.map { max($0 - start, 0) / 1000 } },
      reason: root["tasks"]?.elements?.first?["task_type"]?.string, customer: customer(in: root),
      metadata: [
        "agentName": root["agent"]?["metadata"]?["agent_name"], "task": root["tasks"]?.elements?.first,
        "taskEntered": entered, "labels": root["labels"], "session": root["session"],
      ].compactMapValues { $0 })
    return TranscriptReading(details: details)
  }

  /// The caller rates the agent from 1 to 10, which is 0 to 100 in even steps.
  private static func customer(in root: JSONValue) -> CustomerVoice? {
    let rating = root["caller"]?["survey_response"]?["data"]?["partner_rating"]?.quantity
    guard let rating, (1...10).contains(rating) else { return nil }
    return CustomerVoice(rating: ((rating - 1) / 9 * 1000).rounded() / 10)
  }
}
