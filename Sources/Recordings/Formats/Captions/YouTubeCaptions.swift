import Notation
import QualityModel

/// Reads the captions that YouTube exports as SBV: two times with a comma between them, above the words.
enum YouTubeCaptions {
  /// Returns whether the first line of words is such a timing.
  static func recognises(_ source: SourceText) -> Bool {
    source.lines.first { !$0.utf8.allSatisfy(\.isBlank) }.flatMap(timing) != nil
  }

  static func read(_ source: SourceText) -> TranscriptReading {
    var cues: [TranscriptLine] = []
    for line in source.lines {
      if let times = timing(line) {
        cues.append(TranscriptLine(start: times.start, end: times.end, text: ""))
      } else if !cues.isEmpty {
        cues[cues.count - 1].text += "\n\(line)"
      }
    }
    // The breaks of a cue's lines are written as `[br]` by some programs.
    let lines = cues.map { cue in
      var cue = cue
      cue.text = cue.text.replacing("[br]", with: "\n")
      return cue
    }
    let (named, doubts) = CueSpeakers.named(lines, in: source)
    return TranscriptReading(transcript: Transcript(lines: named, format: .youTube), findings: doubts)
  }

  /// `0:00:04.000,0:00:05.500`
  private static func timing(_ line: String) -> (start: Double, end: Double?)? {
    guard line.utf8.count < 40, line.utf8.first?.digit != nil else { return nil }
    var rest = Array(line.utf8)[...]
    guard let start = ClockTime.take(from: &rest), rest.first == UInt8(ascii: ",") else { return nil }
    rest = rest.dropFirst()
    guard let end = ClockTime.take(from: &rest), rest.allSatisfy(\.isBlank) else { return nil }
    return (start, end > start ? end : nil)
  }
}
