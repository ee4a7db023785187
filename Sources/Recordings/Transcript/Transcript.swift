/// What was said in a recorded interaction, line by line and in order of time.
package struct Transcript: Hashable, Sendable {
  /// The lines, numbered from 1 in this order.
  package private(set) var lines: [TranscriptLine]
  /// The format it was read from.
  package var format: TranscriptFormat

  /// Creates a transcript, putting the lines in order of start and numbering them.
  ///
  /// Lines that begin together, and lines without a time, stay where the source had them: speakers overlap, and
  /// the order in which a source lists them is the best guess there is.
  package init(lines: [TranscriptLine], format: TranscriptFormat) {
    self.lines = Self.numbered(Self.inOrderOfStart(lines.compactMap(\.tidied)))
    self.format = format
  }

  /// Creates a transcript whose lines stay as they were written, as messages do: a clock can be set back, and their
  /// order cannot.
  ///
  /// A line whose time is before an earlier line's has none.
  init(written lines: [TranscriptLine], format: TranscriptFormat) {
    var latest = -Double.infinity
    let kept = lines.compactMap(\.tidied).map { line in
      var line = line
      if let start = line.start, start < latest { (line.start, line.end) = (nil, nil) }
      latest = max(latest, line.start ?? latest)
      return line
    }
    self.lines = Self.numbered(kept)
    self.format = format
  }

  /// How long the interaction lasted according to the lines, in seconds; `nil` where no line has a time.
  package var duration: Double? { lines.compactMap { $0.end ?? $0.start }.max() }

  /// The speakers, in order of their first word.
  package var speakers: [String] {
    var seen: Set<String> = []
    return lines.compactMap(\.speaker).filter { seen.insert($0).inserted }
  }

  private static func numbered(_ lines: [TranscriptLine]) -> [TranscriptLine] {
    lines.enumerated().map { index, line in
      var line = line
      line.number = index + 1
      return line
    }
  }

  /// A line without a time sorts with the line before it, so that it never jumps to the front.
  private static func inOrderOfStart(_ lines: [TranscriptLine]) -> [TranscriptLine] {
    var latest = -Double.infinity
    let keyed = lines.enumerated().map { index, line in
      latest = line.start ?? latest
      return (start: latest, index: index, line: line)
    }
    return keyed.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.map(\.line)
  }
}

/// One turn, cue or message of a transcript.
package struct TranscriptLine: Hashable, Sendable {
  /// The line's number, from 1: what evidence cites.
  package var number: Int
  /// When it begins, in seconds from the start of the recording; `nil` where the source does not state it.
  package var start: Double?
  /// When it ends, in seconds from the start of the recording; `nil` where the source does not state it.
  package var end: Double?
  /// Who speaks, as the source says or as `Agent` and `Customer` where it names a role; `nil` where unknown.
  package var speaker: String?
  /// What is said, on one line; otherwise as the source has it, so not yet safe for a terminal.
  package var text: String

  /// Creates a line; its number is given by the transcript.
  package init(number: Int = 0, start: Double? = nil, end: Double? = nil, speaker: String? = nil, text: String) {
    self.number = number
    self.start = start
    self.end = end
    self.speaker = speaker
    self.text = text
  }

  /// The line with its words on one line and its speaker named or `nil`; `nil` where it says nothing.
  var tidied: TranscriptLine? {
    let words = text.onOneLine.withoutMarksAtItsEnds
    guard !words.isEmpty else { return nil }
    let name = speaker?.onOneLine ?? ""
    return TranscriptLine(
      start: start.flatMap(Self.milliseconds), end: end.flatMap(Self.milliseconds),
      speaker: name.isEmpty ? nil : name, text: words)
  }

  /// No transcript is finer than a millisecond; the noise of adding floating-point numbers is cut off here.
  private static func milliseconds(_ seconds: Double) -> Double? {
    guard seconds.isFinite, abs(seconds) < 1e9 else { return nil }
    return (seconds * 1000).rounded() / 1000
  }
}
