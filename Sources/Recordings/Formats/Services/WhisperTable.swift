import QualityModel

/// Reads the table that Whisper writes: start and end in milliseconds and the words, with tabs between them.
enum WhisperTable {
  /// Returns whether a line is the table's line of titles.
  static func isTitle(_ line: some StringProtocol) -> Bool {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.onOneLine } == ["start", "end", "text"]
  }

  /// Returns whether a text begins with the titles.
  static func recognises(_ source: SourceText) -> Bool { source.lines.first.map(isTitle) ?? false }

  /// Reads the rows; one without times keeps its words.
  static func read(_ source: SourceText) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let lines = source.lines.enumerated().dropFirst().compactMap { index, line -> TranscriptLine? in
      guard !line.utf8.allSatisfy(\.isBlank) else { return nil }
      let cells = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard cells.count == 3, let start = Int(cells[0]), let end = Int(cells[1]), start >= 0, end >= start else {
        findings.add(
          TranscriptRules.unreadableCue, .warning, .noMilliseconds, help: .rowForm, line: index + 1, width: line.count)
        return TranscriptLine(text: String(cells.last ?? ""))
      }
      return TranscriptLine(start: Double(start) / 1000, end: Double(end) / 1000, text: String(cells[2]))
    }
    return TranscriptReading(
      transcript: Transcript(lines: CueSpeakers.named(lines), format: .whisperTable),
      details: ImportedDetails(channel: .voice, guessed: [.channel]), findings: findings.all)
  }
}

extension String {
  fileprivate static let rowForm = "write start and end in milliseconds and the words, with tabs between them"
}

extension Finding.Message {
  fileprivate static let noMilliseconds: Self = "the times of this row cannot be read"
}
