import Notation
import QualityModel

/// Reads what Whisper and its derivatives write: segments with times, and a speaker where speakers were separated.
enum Whisper: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    guard let segments = (root["segments"] ?? root).elements else { return false }
    // A list of anything else may have texts too; `segments` with a start is Whisper's, whatever the start is.
    let isNamed = root["segments"] != nil
    return segments.contains { segment in
      guard segment["text"]?.string != nil, let start = segment["start"] else { return false }
      return isNamed || time(start) != nil
    }
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let path: RecordPath = root["segments"] == nil ? [] : [.key("segments")]
    let segments = (root["segments"] ?? root).elements ?? []
    var lines = segments.enumerated().flatMap { index, segment -> [TranscriptLine] in
      guard let text = segment["text"]?.string else {
        findings.append(.unreadableTurn(path.appending(index), in: source.file))
        return []
      }
      return turns(of: segment, text: text)
    }
    findings.append(contentsOf: troubles(with: segments, at: path, in: source.file))
    var duration = root["duration"]?.quantity
    if TimeUnits.areMilliseconds(in: lines) {
      findings.append(.milliseconds(in: source.file))
      lines = lines.map(TimeUnits.inSeconds)
      duration = duration.map { $0 / 1000 }
    }
    let details = ImportedDetails(
      channel: .voice, duration: duration, metadata: ["language": root["language"]].compactMapValues { $0 },
      guessed: [.channel])
    let (named, doubts) = CueSpeakers.named(lines, in: source)
    return TranscriptReading(
      transcript: Transcript(lines: named, format: .whisper), details: details, findings: findings.all + doubts)
  }

  /// The seconds that a value stands for, if they can be a time in a recording.
  private static func time(_ value: JSONValue) -> Double? {
    value.quantity.flatMap { $0 >= 0 && $0 < 1e9 ? $0 : nil }
  }

  /// When a segment or word begins and ends; no end without a start, or before it.
  private static func times(of value: JSONValue) -> (start: Double?, end: Double?) {
    guard let start = value["start"].flatMap(time) else { return (nil, nil) }
    return (start, value["end"].flatMap(time).flatMap { $0 < start ? nil : $0 })
  }

  /// What is wrong with the times of segments, each kind once.
  private static func troubles(with segments: [JSONValue], at path: RecordPath, in file: String) -> [Finding] {
    let said = segments.indices.filter { segments[$0]["text"]?.string?.onOneLine.isEmpty == false }
    let untimed = said.filter { times(of: segments[$0]).start == nil }
    let turned = said.filter { index in
      let (start, end) = times(of: segments[index])
      return start != nil && end == nil && segments[index]["end"].flatMap(\.quantity) != nil
    }
    return [
      untimed.first.map { .noStart(untimed, at: path.appending($0), in: file) },
      turned.first.map { .endsBeforeItBegins(turned, at: path.appending($0), in: file) },
    ].compactMap(\.self)
  }

  /// WhisperX names a speaker for each word, since one segment may hold the end of one turn and the next one's beginning.
  private static func turns(of segment: JSONValue, text: String) -> [TranscriptLine] {
    let speaker = segment["speaker"]?.label.map(Role.speaker)
    let times = times(of: segment)
    let whole = TranscriptLine(start: times.start, end: times.end, speaker: speaker, text: text)
    let words = segment["words"]?.elements ?? []
    guard Set(words.compactMap { $0["speaker"]?.label }).count > 1 else { return [whole] }
    var turns: [TranscriptLine] = []
    for word in words {
      guard let text = (word["word"] ?? word["text"])?.string?.onOneLine else { continue }
      let said = word["speaker"]?.label.map(Role.speaker) ?? turns.last?.speaker ?? speaker
      let (start, end) = Self.times(of: word)
      if var last = turns.last, last.speaker == said {
        last.text += " \(text)"
        last.end = end ?? last.end
        turns[turns.count - 1] = last
      } else {
        turns.append(
          TranscriptLine(start: start ?? turns.last?.end ?? whole.start, end: end, speaker: said, text: text))
      }
    }
    return turns
  }
}

extension Finding {
  fileprivate static func noStart(_ segments: [Int], at path: RecordPath, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unreadableCue.name, severity: .warning,
      "\(named(segments)) no start that can be read, and is without a time",
      help: "the words stay in the order of the file; write `start` in seconds", at: path, place: Place(file: file))
  }

  fileprivate static func endsBeforeItBegins(_ segments: [Int], at path: RecordPath, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unreadableCue.name, severity: .warning,
      "\(named(segments)) an end that is not a time or is before its start, and is without an end",
      help: "the words and the start were taken; write `end` in seconds", at: path, place: Place(file: file))
  }

  /// Segments by their number from 1: `each of the segments 3, 4, 5 and 2 more has`.
  private static func named(_ segments: [Int]) -> String {
    guard segments.count > 1 else { return "segment \((segments.first ?? 0) + 1) has" }
    let shown = segments.prefix(5).map { String($0 + 1) }
    let numbers =
      segments.count > 5
      ? "\(shown.joined(separator: ", ")) and \(segments.count - 5) more"
      : "\(shown.dropLast().joined(separator: ", ")) and \(shown[shown.count - 1])"
    return "each of the segments \(numbers) has"
  }
}
