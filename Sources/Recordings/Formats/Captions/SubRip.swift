import Notation
import QualityModel

/// Reads SRT, by its timings alone: the numbers above them are often missing or wrong.
struct SubRip {
  /// Returns whether a text has a timing among its first lines.
  static func recognises(_ source: SourceText) -> Bool { source.lines.prefix(100).contains(where: isTiming) }

  /// Reads the cues of a file.
  static func read(_ source: SourceText) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let timings = source.lines.indices.filter { isTiming(source.lines[$0]) }
    noteWordsBefore(timings.first, in: source, &findings)
    if let second = secondBeginning(timings, in: source) {
      return TranscriptReading(
        findings: [.secondBeginning(source.place(line: second + 1))], kind: .transcript(.subRip))
    }
    var blocks: [(timing: CueTiming?, words: String)] = []
    for (position, index) in timings.enumerated() {
      let timing = CueTiming(source.lines[index])
      if timing?.isSound != true {
        findings.add(
          TranscriptRules.unreadableCue, .warning, .unsoundTiming, help: .subRipTimingForm, line: index + 1,
          width: source.lines[index].count)
      }
      let end = position + 1 < timings.count ? timings[position + 1] : source.lines.count
      let words = words(in: source.lines[(index + 1)..<end], isLast: end == source.lines.count)
      blocks.append((timing, words))
    }
    let isOfTeams = timings.contains { NameLines.isTeamsTiming(source.lines[$0]) }
    let names = NameLines(in: blocks.map(\.words), isOfTeams: isOfTeams)
    let doubt = names.doubtful.isEmpty ? [] : [Finding.nameLines(names.doubtful, in: source.file)]
    let cues = blocks.flatMap { timing, words in
      let (name, words) = names.split(words)
      return CueText(withoutOverrides(words)).turns.map {
        TranscriptLine(start: timing?.start, end: timing?.end, speaker: $0.speaker ?? name, text: $0.words)
      }
    }
    let (lines, doubts) = CueSpeakers.named(cues, in: source)
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .subRip), findings: findings.all + doubt + doubts)
  }

  /// The index of a cue's number that is 1 again, where times start over with it.
  private static func secondBeginning(_ timings: [Int], in source: SourceText) -> Int? {
    zip(timings, timings.dropFirst()).lazy.filter { earlier, later in
      guard source.lines[later - 1].onOneLine == "1", let before = CueTiming(source.lines[earlier])?.start,
        let after = CueTiming(source.lines[later])?.start
      else { return false }
      return after < before
    }.first.map { $0.1 - 1 }
  }

  /// Talk may hold an arrow too, so a timing has to begin like a time.
  private static func isTiming(_ line: String) -> Bool {
    guard line.utf8.first(where: { !$0.isBlank })?.digit != nil else { return false }
    return CueTiming.hasArrow(line)
  }

  /// The words end at the next cue's number, which is directly above its timing.
  private static func words(in lines: ArraySlice<String>, isLast: Bool) -> String {
    let isNumbered = !isLast && lines.last.map(isNumber) == true
    return (isNumbered ? lines.dropLast() : lines).joined(separator: "\n")
  }

  private static func isNumber(_ line: String) -> Bool {
    let bytes = line.utf8.filter { !$0.isBlank }
    return !bytes.isEmpty && bytes.allSatisfy { $0.digit != nil }
  }

  /// Players put positions and fonts between `{\` and `}`.
  private static func withoutOverrides(_ words: String) -> String {
    guard words.contains("{\\") else { return words }
    var kept: [UInt8] = []
    var rest = Array(words.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: [0x7B, 0x5C]), let close = rest.prefix(200).firstIndex(of: 0x7D) {
        rest = rest[(close + 1)...]
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func noteWordsBefore(_ first: Int?, in source: SourceText, _ findings: inout SourceFindings) {
    guard let first,
      let stray = source.lines[..<first].firstIndex(where: { !$0.utf8.allSatisfy(\.isBlank) && !isNumber($0) })
    else { return }
    findings.add(TranscriptRules.unreadableCue, .warning, .wordsBeforeCues, help: .subRipTimingForm, line: stray + 1)
  }
}

extension String {
  fileprivate static let subRipTimingForm = "write the time above the words as `00:00:01,000 --> 00:00:04,000`"
}

extension Finding.Message {
  fileprivate static let wordsBeforeCues: Self = "the lines before the first time were left out"
}
