import Notation
import QualityModel

/// Reads what Whisper and its derivatives write: segments with times, and a speaker where speakers were separated.
enum Whisper: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    guard let segments = (root["segments"] ?? root).elements, let first = segments.first else { return false }
    return first["text"]?.string != nil && first["start"]?.quantity != nil
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    var findings = FindingList(about: source)
    let path: RecordPath = root["segments"] == nil ? [] : [.key("segments")]
    let segments = (root["segments"] ?? root).elements ?? []
    var lines = segments.enumerated().flatMap { index, segment -> [TranscriptLine] in
      guard let text = segment["text"]?.string else {
        findings.append(.unreadableTurn(path.appending(index), in: source.file))
        return []
      }
      return turns(of: segment, text: text)
    }
    let turned = lines.indices.filter { index in
      lines[index].end.map { $0 < lines[index].start ?? 0 } ?? false
    }
    if let first = turned.first {
      findings.append(.endsBeforeItBegins(lines[first], count: turned.count, in: source.file))
      for index in turned { lines[index].end = nil }
    }
    var duration = root["duration"]?.quantity
    if TimesInMilliseconds.are(in: lines) {
      findings.append(.milliseconds(in: source.file))
      lines = lines.map(TimesInMilliseconds.inSeconds)
      duration = duration.map { $0 / 1000 }
    }
    let details = ImportedDetails(
      channel: .voice, duration: duration, metadata: ["language": root["language"]].compactMapValues { $0 },
      guessed: [.channel])
    return TranscriptReading(
      transcript: Transcript(lines: CueSpeakers.named(lines), format: .whisper), details: details,
      findings: findings.all)
  }

  /// WhisperX names a speaker for each word, since one segment may hold the end of one turn and the next one's beginning.
  private static func turns(of segment: JSONValue, text: String) -> [TranscriptLine] {
    let speaker = segment["speaker"]?.label.map(Role.speaker)
    let whole = TranscriptLine(
      start: segment["start"]?.quantity, end: segment["end"]?.quantity, speaker: speaker, text: text)
    let words = segment["words"]?.elements ?? []
    guard Set(words.compactMap { $0["speaker"]?.label }).count > 1 else { return [whole] }
    var turns: [TranscriptLine] = []
    for word in words {
      guard let text = (word["word"] ?? word["text"])?.string?.onOneLine else { continue }
      let said = word["speaker"]?.label.map(Role.speaker) ?? turns.last?.speaker ?? speaker
      let (start, end) = (word["start"]?.quantity, word["end"]?.quantity)
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

/// Whether the times of a transcript count milliseconds, which some services write where others write seconds.
enum TimesInMilliseconds {
  /// More seconds for a word than anyone takes, and fewer milliseconds.
  private static let mostForAWord = 60.0

  /// Returns whether, as seconds, the words of the lines would take longer than words can.
  static func are(in lines: [TranscriptLine]) -> Bool {
    let timed = lines.compactMap { line in
      line.start.flatMap { start in line.end.map { (length: $0 - start, words: wordCount(of: line.text)) } }
    }
    let words = timed.reduce(0) { $0 + $1.words }
    return words > 0 && timed.reduce(0) { $0 + max($1.length, 0) } / Double(words) > mostForAWord
  }

  /// Scripts that set no blanks between words have one for every two characters or so.
  private static func wordCount(of text: String) -> Int {
    max(text.split { $0.isWhitespace }.count, text.unicodeScalars.count { $0.value >= 0x2E80 } / 2)
  }

  static func inSeconds(_ line: TranscriptLine) -> TranscriptLine {
    TranscriptLine(
      start: line.start.map { $0 / 1000 }, end: line.end.map { $0 / 1000 }, speaker: line.speaker, text: line.text)
  }
}

extension Finding {
  fileprivate static func endsBeforeItBegins(_ line: TranscriptLine, count: Int, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unreadableCue.name, severity: .warning,
      count == 1 ? "a segment ends before it begins" : "\(count) segments end before they begin",
      help: "its words and its start were taken; the first is at \(ClockTime.text(line.start ?? 0))",
      place: Place(file: file))
  }

  fileprivate static func milliseconds(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.timesInMilliseconds.name, severity: .warning, .milliseconds,
      help: "if they are seconds after all, export the transcript as WebVTT or SRT", place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let milliseconds: Self =
    "the times were taken as milliseconds: as seconds, a word would last more than a minute"
}
