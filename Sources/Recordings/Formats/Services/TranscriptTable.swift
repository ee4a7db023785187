import Notation
import QualityModel

/// Reads a table with one turn of a call a row: when it begins and ends, who speaks, and the words.
struct TranscriptTable {
  private enum Column { case start, end, speaker, text, other }

  private static let columns: [String: Column] = [
    "start": .start, "starttime": .start, "begin": .start, "startseconds": .start, "end": .end, "endtime": .end,
    "stop": .end, "endseconds": .end, "speaker": .speaker, "speakerlabel": .speaker, "speakername": .speaker,
    "text": .text, "transcript": .text, "utterance": .text, "words": .text, "segment": .other, "index": .other,
    "confidence": .other, "duration": .other, "language": .other,
  ]
  private static let delimiters: [Character] = [",", ";", "\t"]

  private let delimiter: Character
  private let titles: [Column]

  /// Reads a line of titles; `nil` where one of them is another, or there are no times or no words.
  init?(titles line: some StringProtocol) {
    let found = Self.delimiters.lazy.compactMap { delimiter -> (Character, [Column])? in
      let titles = line.split(separator: delimiter, omittingEmptySubsequences: false).map { title in
        Self.columns[title.lowercased().filter(\.isLetter)]
      }
      let known = titles.compactMap(\.self)
      let isWhole = known.count == titles.count && known.count { $0 == .start } == 1 && known.count { $0 == .text } == 1
      return isWhole && (known.contains(.end) || known.contains(.speaker)) ? (delimiter, known) : nil
    }.first
    guard let found else { return nil }
    (delimiter, titles) = found
  }

  /// Reads the rows; one without times keeps its words.
  static func read(_ source: SourceText) -> TranscriptReading? {
    guard let first = source.lines.first, let table = TranscriptTable(titles: first.drop { $0 == "\u{FEFF}" }) else {
      return nil
    }
    return table.read(source)
  }

  private func read(_ source: SourceText) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let text = CSVText(source, from: 1, delimiter: delimiter)
    for row in text.leftOut {
      findings.add(TranscriptRules.unreadableCue, .warning, .init(row.reason), help: .rows, line: row.line)
    }
    let rows = text.records.map { record in
      let times = [cell(.start, of: record), cell(.end, of: record)].map { $0.flatMap(Self.seconds) }
      let isSound = times[0] != nil && (times[1].map { $0 >= times[0] ?? 0 } ?? !titles.contains(.end))
      if !isSound { findings.add(TranscriptRules.unreadableCue, .warning, .noTimes, help: .rows, line: record.line) }
      return TranscriptLine(
        start: isSound ? times[0] : nil, end: isSound ? times[1] : nil,
        speaker: cell(.speaker, of: record).map(Role.tidied), text: cell(.text, of: record) ?? "")
    }
    let areMilliseconds = TimeUnits.areMilliseconds(in: rows)
    if areMilliseconds { findings.append(.milliseconds(in: source.file)) }
    return TranscriptReading(
      transcript: Transcript(lines: areMilliseconds ? rows.map(TimeUnits.inSeconds) : rows, format: .transcriptTable),
      details: ImportedDetails(channel: .voice, guessed: [.channel]), findings: findings.all)
  }

  private func cell(_ column: Column, of record: CSVText.Record) -> String? {
    guard let index = titles.firstIndex(of: column), record.fields.indices.contains(index) else { return nil }
    return record.fields[index].isEmpty ? nil : record.fields[index]
  }

  private static func seconds(_ text: String) -> Double? {
    if let number = Double(text.replacing(",", with: ".")) { return (0..<1e12).contains(number) ? number : nil }
    return ClockTime.seconds(inTranscript: text)
  }
}

extension String {
  fileprivate static let rows = "write start and end in seconds or as `0:01:23`, and the words in quotes"
}

extension Finding.Message {
  fileprivate static let noTimes: Self = "the times of this row cannot be read"
}
