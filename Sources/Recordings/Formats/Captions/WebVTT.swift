import Notation
import QualityModel

/// Reads WebVTT: the web's captions, in which a voice tag names the speaker.
struct WebVTT {
  private let source: SourceText
  private let header: Header
  private var next = 0
  private var lines: [TranscriptLine] = []
  private var findings: SourceFindings
  /// Where another header is below cues, with how many turns are above it.
  private var headers: [(line: Int, count: Int)] = []

  /// Returns whether a text opens as the format demands.
  static func recognises(_ source: SourceText) -> Bool {
    guard let first = source.lines.first, first.hasPrefix("WEBVTT") else { return false }
    return first.utf8.dropFirst(6).first?.isBlank ?? true
  }

  /// Reads the cues of a file, also of one that lacks its first line.
  static func read(_ source: SourceText) -> TranscriptReading {
    var reader = WebVTT(source: source, findings: SourceFindings(about: source))
    if recognises(source) {
      reader.skipBlock()
    } else {
      reader.noteMissingHeader()
    }
    reader.readBlocks()
    if let line = reader.secondBeginning {
      return TranscriptReading(
        findings: [.secondBeginning(source.place(line: line))], kind: .transcript(.webVTT))
    }
    let (lines, doubts) = CueSpeakers.named(reader.lines, in: source)
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .webVTT),
      details: reader.header.isChat ? ImportedDetails(channel: .chat, guessed: [.channel]) : .init(),
      findings: reader.findings.all + doubts)
  }

  private init(source: SourceText, findings: SourceFindings) {
    self.source = source
    self.findings = findings
    header = Header(source.lines.first)
  }

  /// What is in a damaged header's place is neither talk nor worth a second finding.
  private mutating func noteMissingHeader() {
    while next < source.lines.count, isBlank { next += 1 }
    guard next < source.lines.count else { return }
    findings.add(TranscriptRules.noHeader, .warning, .noHeader, help: "begin the file with `WEBVTT`", line: next + 1)
    if source.lines[next].contains("WEBVTT") { skipBlock() }
  }

  /// A line with an arrow begins a cue wherever it is: in a header, a comment or another cue's words.
  private var isTiming: Bool { next < source.lines.count && CueTiming.hasArrow(source.lines[next]) }
  private var isBlank: Bool { next >= source.lines.count || source.lines[next].utf8.allSatisfy(\.isBlank) }

  /// Whether a comment begins here; an arrow in its first line is part of what it says.
  private var isComment: Bool { Self.isMeant(source.lines[next]) }

  private mutating func skipBlock() {
    repeat { next += 1 } while !isBlank && !isTiming
  }

  private mutating func readBlocks() {
    while next < source.lines.count {
      if isTiming, !isComment {
        readCue()
      } else if isBlank {
        next += 1
      } else {
        readOtherBlock()
      }
    }
  }

  /// The line of a header below which times start over; segments of one stream, which were joined, go on.
  private var secondBeginning: Int? {
    headers.first { header in
      let (above, below) = (lines[..<header.count].compactMap(\.start), lines[header.count...].compactMap(\.start))
      guard let last = above.last, let next = below.first else { return !below.isEmpty || header.count < lines.count }
      return next < last
    }?.line
  }

  private mutating func readCue() {
    let line = source.lines[next]
    let number = next + 1
    let timing = CueTiming(line)
    if timing?.isSound != true {
      findings.add(
        TranscriptRules.unreadableCue, .warning, .unsoundTiming, help: .timingForm, line: number, width: line.count)
    }
    let isUntimed = header.marksCues && next > 0 && source.lines[next - 1] == Header.noTime
    let words = takeWords()
    for turn in CueText(words.joined(separator: "\n")).turns {
      let times = header.hasTimes && !isUntimed ? timing : nil
      lines.append(TranscriptLine(start: times?.start, end: times?.end, speaker: turn.speaker, text: turn.words))
    }
  }

  private mutating func takeWords() -> [String] {
    next += 1
    skipBlankLinesBeforeWords()
    let first = next
    while !isBlank && !isTiming && !isNumberOfNextCue { next += 1 }
    return Array(source.lines[first..<next])
  }

  /// Teams sets a blank line between a cue's timing and its words where it knows no speakers.
  private mutating func skipBlankLinesBeforeWords() {
    guard let words = source.lines[next...].firstIndex(where: { !$0.utf8.allSatisfy(\.isBlank) }), words > next,
      !CueTiming.hasArrow(source.lines[words]), !Self.isMeant(source.lines[words])
    else { return }
    let after = words + 1
    let isName = after < source.lines.count && CueTiming.hasArrow(source.lines[after])
    if !isName { next = words }
  }

  /// Where the blank line between cues is missing, a bare number above a timing is that cue's name, not talk.
  private var isNumberOfNextCue: Bool {
    next + 1 < source.lines.count && source.lines[next].utf8.allSatisfy { $0.digit != nil }
      && CueTiming.hasArrow(source.lines[next + 1])
  }

  /// A comment, a style, a region, or a cue's name above its timing; any other block has lost its timing.
  private mutating func readOtherBlock() {
    let first = source.lines[next]
    let number = next + 1
    skipBlock()
    let isName = isTiming && next == number
    if first == "WEBVTT" || first.hasPrefix("WEBVTT ") {
      headers.append((number, lines.count))
      return
    }
    guard !Self.isMeant(first), !isName else { return }
    findings.add(TranscriptRules.unreadableCue, .warning, .noTiming, help: .timingForm, line: number)
  }

  private static func isMeant(_ line: String) -> Bool {
    ["NOTE", "STYLE", "REGION"].contains { name in
      line == name || line.hasPrefix("\(name) ") || line.hasPrefix("\(name)\t") || line.hasPrefix("\(name):")
    }
  }
}

extension String {
  /// How a cue's timing is written.
  static let timingForm = "write the time above the words as `00:01.000 --> 00:04.000`"
}

extension Finding.Message {
  fileprivate static let noHeader: Self = "the file does not begin with `WEBVTT`"
  static let unsoundTiming: Self = "the times of this cue cannot be read, or end before they begin"
  fileprivate static let noTiming: Self = "these lines have no time, and were left out"
}
