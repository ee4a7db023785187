import QualityModel

/// Reads what Whisper and its relatives write: segments with times, and a speaker where one was told apart.
enum Whisper: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    guard let segments = (root["segments"] ?? root).elements, let first = segments.first else { return false }
    return first["text"]?.string != nil && first["start"]?.quantity != nil
  }

  static func read(_ root: JSONValue, in source: SourceText) -> TranscriptReading {
    var findings = FindingList(about: source)
    let path: RecordPath = root["segments"] == nil ? [] : [.key("segments")]
    let segments = (root["segments"] ?? root).elements ?? []
    let lines = segments.enumerated().compactMap { index, segment -> TranscriptLine? in
      guard let text = segment["text"]?.string else {
        findings.append(.unreadableTurn(path.appending(index), in: source.file))
        return nil
      }
      return TranscriptLine(
        start: segment["start"]?.quantity, end: segment["end"]?.quantity,
        speaker: segment["speaker"]?.label.map(Role.speaker), text: text)
    }
    let details = ImportedDetails(
      channel: .voice, duration: root["duration"]?.quantity,
      metadata: ["language": root["language"]].compactMapValues { $0 }, guessed: [.channel])
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .whisper), details: details, findings: findings.all)
  }
}
