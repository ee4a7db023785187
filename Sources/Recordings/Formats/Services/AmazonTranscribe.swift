import Notation
import QualityModel

/// Reads an Amazon Transcribe job's result: words with times, by channel or by speaker where they were separated.
enum AmazonTranscribe: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    root["results"]?["transcripts"]?.elements != nil && root["results"]?["items"]?.elements != nil
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    let results = root["results"] ?? .null
    let speakers = speakers(in: results)
    var turns: [TranscriptLine] = []
    for item in words(in: results) {
      let start = item["start_time"]?.quantity
      guard let text = item["alternatives"]?.elements?.first?["content"]?.string else { continue }
      let speaker = item["channel_label"]?.label ?? item["speaker_label"]?.label ?? speakers[start ?? -1]
      append(text, of: item, start: start, speaker: speaker, to: &turns)
    }
    let details = ImportedDetails(sourceID: root["jobName"]?.string, channel: .voice, guessed: [.channel])
    return TranscriptReading(
      transcript: Transcript(lines: turns, format: .amazonTranscribe), details: details)
  }

  /// A sentence's end begins a new line, and so does a silence longer than this, in seconds.
  private static let pause = 1.5

  private static func append(
    _ text: String, of item: JSONValue, start: Double?, speaker: String?, to turns: inout [TranscriptLine]
  ) {
    let isPunctuation = item["type"]?.string == "punctuation"
    let end = item["end_time"]?.quantity
    if var last = turns.last, isPunctuation || goesOn(last, start: start, speaker: speaker) {
      last.text += isPunctuation ? text : " \(text)"
      last.end = end ?? last.end
      turns[turns.count - 1] = last
    } else {
      turns.append(TranscriptLine(start: start, end: end, speaker: speaker, text: text))
    }
  }

  private static func goesOn(_ line: TranscriptLine, start: Double?, speaker: String?) -> Bool {
    guard line.speaker == speaker, let last = line.text.last, !".?!".contains(last) else { return false }
    guard let start, let end = line.end else { return true }
    return start - end < pause
  }

  /// Words in order of time, with each mark of punctuation behind its word: it has no time of its own.
  private static func words(in results: JSONValue) -> [JSONValue] {
    let channels = results["channel_labels"]?["channels"]?.elements ?? []
    guard !channels.isEmpty else { return results["items"]?.elements ?? [] }
    var latest = 0.0
    let timed = channels.flatMap { channel in
      latest = 0
      return (channel["items"]?.elements ?? []).map { item in
        latest = item["start_time"]?.quantity ?? latest
        return (start: latest, item: labelled(item, by: channel))
      }
    }
    return timed.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element.item)
  }

  private static func labelled(_ item: JSONValue, by channel: JSONValue) -> JSONValue {
    guard case .object(var members) = item, members["channel_label"] == nil else { return item }
    members["channel_label"] = channel["channel_label"]
    return .object(members)
  }

  /// Older results name speakers apart from the words, by the time a word begins.
  private static func speakers(in results: JSONValue) -> [Double: String] {
    let segments = results["speaker_labels"]?["segments"]?.elements ?? []
    return segments.reduce(into: [:]) { speakers, segment in
      for item in segment["items"]?.elements ?? [] {
        guard let start = item["start_time"]?.quantity else { continue }
        speakers[start] = item["speaker_label"]?.label ?? segment["speaker_label"]?.label
      }
    }
  }
}
