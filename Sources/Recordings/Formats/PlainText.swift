import QualityModel

/// Reads plain text: `Agent: …`, with or without a time, and lines that go on with what was said.
struct PlainText {
  /// One line as far as it can be told alone.
  private struct Candidate {
    var start: Double?
    var end: Double?
    var label: SpeakerLabel?
    var text: String
  }

  /// Reads a text; `nil` where no line looks like talk and the name does not promise any.
  static func read(_ source: SourceText, promised: Bool) -> TranscriptReading? {
    let candidates = source.lines.map { candidate($0) }
    let names = names(in: candidates)
    let turns = candidates.count { $0.start != nil || $0.label.map { names.contains($0.name) } == true }
    let isTalk = turns > 0
    // Any prose has a colon somewhere; without the name's promise it takes a third of the lines to be talk.
    guard promised || turns * 3 > candidates.count(where: { !$0.text.isEmpty }) else { return nil }
    let lines = isTalk ? self.turns(candidates, names: names) : candidates.map { TranscriptLine(text: $0.text) }
    return TranscriptReading(transcript: Transcript(lines: lines, format: .plainText))
  }

  /// A lower-case name has to come twice, or be a role, before it counts.
  private static func names(in candidates: [Candidate]) -> Set<String> {
    var counts: [String: Int] = [:]
    for case let label? in candidates.map(\.label) where label.isPossible { counts[label.name, default: 0] += 1 }
    let timed = candidates.compactMap { $0.start == nil ? nil : $0.label?.name }
    let likely = candidates.compactMap { $0.label?.isLikely == true ? $0.label?.name : nil }
    return Set(counts.filter { $0.value > 1 }.keys).union(timed).union(likely)
  }

  private static func turns(_ candidates: [Candidate], names: Set<String>) -> [TranscriptLine] {
    var turns: [(head: TranscriptLine, words: [String])] = []
    for candidate in candidates {
      if let label = candidate.label, names.contains(label.name) {
        let head = TranscriptLine(
          start: candidate.start, end: candidate.end, speaker: Role.tidied(label.name), text: "")
        turns.append((head, [label.words]))
      } else if candidate.start != nil || turns.isEmpty {
        turns.append((TranscriptLine(start: candidate.start, end: candidate.end, text: ""), [candidate.text]))
      } else {
        turns[turns.count - 1].words.append(candidate.text)
      }
    }
    return turns.map { turn in
      var line = turn.head
      line.text = turn.words.filter { !$0.isEmpty }.joined(separator: " ")
      return line
    }
  }
}

extension PlainText {
  private static func candidate(_ line: String) -> Candidate {
    let text = line.onOneLine
    var rest = Array(text.utf8)[...]
    if let span = bracketedSpan(&rest) {
      let words = String(decoding: rest, as: UTF8.self).onOneLine
      return Candidate(start: span.start, end: span.end, label: SpeakerLabel(words[...]), text: words)
    }
    if let time = CueTime.read(&rest), rest.first?.isBlank == true {
      let words = withoutDash(String(decoding: rest, as: UTF8.self).onOneLine)
      // A bare time may open a sentence too, as in `10:30 is fine`: a name has to follow it.
      if let label = SpeakerLabel(words), label.isLikely { return Candidate(start: time, label: label, text: text) }
    }
    if let label = SpeakerLabel(text[...]) { return Candidate(label: label, text: text) }
    guard let (label, time) = labelAroundTime(text) else { return Candidate(text: text) }
    return Candidate(start: time, label: label, text: text)
  }

  private static func withoutDash(_ words: String) -> Substring {
    words.drop { $0 == "-" || $0 == "–" || $0 == " " }
  }

  /// `[00:12]`, `(00:12)` or `[00:12.000 --> 00:15.000]` at the front.
  private static func bracketedSpan(_ bytes: inout ArraySlice<UInt8>) -> (start: Double, end: Double?)? {
    let closing: [UInt8: UInt8] = [UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")")]
    guard let first = bytes.first, let bracket = closing[first],
      let close = bytes.prefix(40).firstIndex(of: bracket)
    else { return nil }
    var inside = bytes[(bytes.startIndex + 1)..<close].filter { !$0.isBlank }[...]
    guard let start = CueTime.read(&inside) else { return nil }
    inside = inside.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ">") }
    let end = CueTime.read(&inside)
    guard inside.isEmpty else { return nil }
    bytes = bytes[(close + 1)...]
    return (start, end)
  }

  /// In `Agent (00:12): hello` the first colon belongs to the time.
  private static func labelAroundTime(_ text: String) -> (label: SpeakerLabel, time: Double)? {
    let head = text.utf8.prefix(80)
    guard let open = head.firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      let close = head[open...].firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }),
      let time = CueTime.seconds(text[text.index(after: open)..<close]),
      var label = SpeakerLabel("\(text[..<open]):"[...])
    else { return nil }
    label.words = String(text[text.index(after: close)...].drop { $0 == ":" }).onOneLine
    return (label, time)
  }
}
