import QualityModel

/// Whether the times of a transcript count milliseconds or seconds, by how fast people would have to speak.
enum TimeUnits {
  /// More seconds for a word than anyone takes, and fewer milliseconds.
  private static let mostForAWord = 60.0
  /// Fewer seconds for a word than anyone takes.
  private static let leastForAWord = 0.02

  /// Returns whether, as seconds, the words of the lines would take longer than words can.
  static func areMilliseconds(in lines: [TranscriptLine]) -> Bool {
    secondsForAWord(in: lines).map { $0 > mostForAWord } ?? false
  }

  /// Returns whether, as milliseconds that were made seconds, the words of the lines would be faster than words can.
  static func areSeconds(in lines: [TranscriptLine]) -> Bool {
    secondsForAWord(in: lines).map { $0 > 0 && $0 < leastForAWord } ?? false
  }

  private static func secondsForAWord(in lines: [TranscriptLine]) -> Double? {
    let timed = lines.compactMap { line in
      line.start.flatMap { start in line.end.map { (length: $0 - start, words: wordCount(of: line.text)) } }
    }
    let words = timed.reduce(0) { $0 + $1.words }
    return words > 0 ? timed.reduce(0) { $0 + max($1.length, 0) } / Double(words) : nil
  }

  /// Scripts that set no blanks between words have one for every two characters or so.
  private static func wordCount(of text: String) -> Int {
    max(text.split { $0.isWhitespace }.count, text.unicodeScalars.count { $0.value >= 0x2E80 } / 2)
  }

  /// Returns a line whose times are milliseconds with its times in seconds.
  static func inSeconds(_ line: TranscriptLine) -> TranscriptLine {
    TranscriptLine(
      start: line.start.map { $0 / 1000 }, end: line.end.map { $0 / 1000 }, speaker: line.speaker, text: line.text)
  }
}

extension Finding {
  /// The finding for times that can only be milliseconds.
  static func milliseconds(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.timesInMilliseconds.name, severity: .warning, .milliseconds,
      help: "if they are seconds after all, export the transcript as WebVTT or SRT", place: Place(file: file))
  }

  /// The finding for times that can only be seconds.
  /// - Parameter areDecimals: whether it is the decimals that show it.
  static func seconds(in file: String, areDecimals: Bool) -> Finding {
    Finding(
      rule: TranscriptRules.timesInSeconds.name, severity: .warning, areDecimals ? .decimalSeconds : .seconds,
      help: "if they are milliseconds after all, export the transcript as WebVTT or SRT", place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let milliseconds: Self =
    "the times were taken as milliseconds: as seconds, a word would last more than a minute"
  fileprivate static let seconds: Self =
    "the times were taken as seconds: as milliseconds, which such a table has, fifty words a second would be said"
  fileprivate static let decimalSeconds: Self =
    "the times were taken as seconds, since they have decimals; such a table has whole milliseconds otherwise"
}
