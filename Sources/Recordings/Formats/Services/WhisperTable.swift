import Notation
import QualityModel

/// Reads the table that Whisper writes: start and end in milliseconds and the words, with tabs between them.
///
/// Other programs write the same table in seconds, with or without decimals.
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
    var areDecimals = false
    let rows = source.lines.enumerated().dropFirst().compactMap { index, line -> TranscriptLine? in
      guard !line.utf8.allSatisfy(\.isBlank) else { return nil }
      let cells = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard cells.count == 3, let start = number(cells[0]), let end = number(cells[1]), end >= start else {
        findings.add(
          TranscriptRules.unreadableCue, .warning, .noNumbers, help: .rowForm, line: index + 1, width: line.count)
        return TranscriptLine(text: String(cells.last ?? ""))
      }
      areDecimals = areDecimals || cells[0].contains(".") || cells[1].contains(".")
      return TranscriptLine(start: start, end: end, text: String(cells[2]))
    }
    let (lines, finding) = inSeconds(rows, areDecimals: areDecimals, source.file)
    if let finding { findings.append(finding) }
    let (named, doubts) = CueSpeakers.named(lines, in: source)
    return TranscriptReading(
      transcript: Transcript(lines: named, format: .whisperTable),
      details: ImportedDetails(channel: .voice, guessed: [.channel]), findings: findings.all + doubts)
  }

  /// The most that a time can be, so that none is lost where it is made a time in seconds.
  private static let most = 1e12

  private static func number(_ cell: Substring) -> Double? {
    guard cell.utf8.allSatisfy({ $0.digit != nil || $0 == UInt8(ascii: ".") }), let number = Double(cell) else {
      return nil
    }
    return number < most ? number : nil
  }

  /// Whole numbers are milliseconds, decimals seconds, unless people cannot have spoken so.
  private static func inSeconds(
    _ rows: [TranscriptLine], areDecimals: Bool, _ file: String
  ) -> (lines: [TranscriptLine], finding: Finding?) {
    let lines = rows.map(TimeUnits.inSeconds)
    if areDecimals {
      return TimeUnits.areMilliseconds(in: rows)
        ? (lines, .milliseconds(in: file)) : (rows, .seconds(in: file, areDecimals: true))
    }
    return TimeUnits.areSeconds(in: lines) ? (rows, .seconds(in: file, areDecimals: false)) : (lines, nil)
  }
}

extension String {
  fileprivate static let rowForm = "write start and end in milliseconds and the words, with tabs between them"
}

extension Finding.Message {
  fileprivate static let noNumbers: Self = "the times of this row cannot be read"
}
