import Notation
import QualityModel

/// Reads plain text: `Agent: …`, with or without a time, and lines that go on with what was said.
struct PlainText {
  /// Reads a text; `nil` where no line looks like talk and the name does not promise any.
  static func read(_ source: SourceText, clock: ClockReading, promised: Bool) -> TranscriptReading? {
    let lines = ImpossibleTimes.marked(in: source.lines.map(TurnCandidate.init))
    let names = SpeakerNames(in: lines)
    if names.isList { return TranscriptReading(findings: [.listOfLabels(in: source.file)]) }
    let candidates = LonelyTimes.given(to: lines, among: names)
    let heads = candidates.filter { $0.isTurn(among: names) }
    if heads.isEmpty, let refusal = CopiedChat.refusal(ofUnread: source) { return refusal }
    // Any prose has a colon somewhere; without the name's promise it takes a third of the lines to be talk.
    guard promised || heads.count * 3 > candidates.count(where: { !$0.text.isEmpty }) else { return nil }
    guard !heads.isEmpty else {
      if let refusal = impossibleDates(in: source) { return TranscriptReading(findings: [refusal]) }
      let lines = candidates.map { TranscriptLine(text: $0.text) }
      let isProse = candidates.contains { !$0.text.isEmpty }
      return TranscriptReading(
        transcript: Transcript(lines: lines, format: .plainText),
        findings: isProse ? [.noSpeakers(in: source.file)] : [])
    }
    let times = heads.compactMap(\.time)
    let first = candidates.firstIndex { $0.isTurn(among: names) } ?? 0
    let reading = PlainText(
      names: names, candidates: candidates, first: first, source: source,
      start: StartLine.find(in: source.lines[..<first], clock: clock))
    let meaning = TimeMeaning(times, stated: clock.channel)
    let impossible = ImpossibleTimes.findings(in: candidates, among: names, of: source)
    let found = Finding.times(times, are: meaning, in: source) + impossible
    return switch meaning {
    case .ofDay: reading.chat(times, found)
    case .sinceBeginning(let isCertain):
      reading.talk(isCertain && impossible.isEmpty ? .plainText : .timedText, found)
    }
  }

  /// A chat whose dates are none is not taken for prose.
  private static func impossibleDates(in source: SourceText) -> Finding? {
    for (index, line) in source.lines.enumerated() {
      guard let stamp = DoubtfulStamp(line), stamp.isImpossible else { continue }
      return .impossibleDates(stamp.text, source.place(line: index + 1))
    }
    return nil
  }

  private let names: SpeakerNames
  private let candidates: [TurnCandidate]
  /// The index of the first line that begins a turn.
  private let first: Int
  private let source: SourceText
  /// The line above the first turn that says when the conversation began.
  private let start: StartLine?

  private func talk(_ format: TranscriptFormat, _ found: [Finding]) -> TranscriptReading {
    let lines = turns(candidates[...]).map { candidate in candidate.line(start: candidate.time?.offset) }
    let doubtful = names.doubtful.isEmpty ? [] : [Finding.labelsAsWords(names.doubtful, in: source)]
    return TranscriptReading(
      written: lines, format: format, details: ImportedDetails(startedAt: start?.moments.start),
      findings: found + startFindings + doubtful + unnamed(lines), in: source)
  }

  /// Each message has its time, so what is above the first of them is not one.
  private func chat(_ times: [TurnTime], _ found: [Finding]) -> TranscriptReading {
    let clocks = times.compactMap(\.clock)
    let saysHalf = times.contains(where: \.saysHalf)
    var offsets = DayClock(clocks, saysHalf: saysHalf).offsets(of: clocks)[...]
    let lines = turns(candidates[first...]).map { turn in
      turn.line(start: turn.time == nil ? nil : offsets.popFirst())
    }
    return TranscriptReading(
      written: lines, format: .textChat,
      details: ImportedDetails(channel: .chat, startedAt: start?.moments.start, guessed: [.channel]),
      findings: found + startFindings + linesAbove + unnamed(lines), in: source)
  }

  private func unnamed(_ lines: [TranscriptLine]) -> [Finding] {
    lines.allSatisfy { $0.speaker == nil } ? [.noSpeakers(in: source.file, areTimed: true)] : []
  }

  private var startFindings: [Finding] { start?.moments.findings(in: source) ?? [] }

  private var linesAbove: [Finding] {
    let line = candidates[..<first].indices.first { !candidates[$0].text.isEmpty && $0 != start?.line }
    return line.map { [.linesBeforeTalk(source.place(line: $0 + 1))] } ?? []
  }

  /// The turns with all of their words: a line that begins none goes on with the one before it.
  private func turns(_ candidates: ArraySlice<TurnCandidate>) -> [TurnCandidate] {
    var turns: [TurnCandidate] = []
    for candidate in candidates {
      let isTurn = candidate.isTurn(among: names)
      if isTurn || turns.isEmpty {
        var turn = candidate
        if candidate.label.map({ names.contains($0) }) == true {
          turn.text = candidate.label?.words ?? candidate.text
        } else {
          turn.label = nil
        }
        if !isTurn { turn.time = nil }
        turns.append(turn)
      } else {
        turns[turns.count - 1].text += "\n\(candidate.text)"
      }
    }
    return turns
  }
}

extension TurnCandidate {
  fileprivate func line(start: Double?) -> TranscriptLine {
    let speaker = label.map { Role.tidied($0.name) } ?? (text.hasPrefix("***") ? "System" : nil)
    return TranscriptLine(start: start, end: start == time?.offset ? end : nil, speaker: speaker, text: text)
  }
}

extension Finding {
  fileprivate static func listOfLabels(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unknownFormat.name,
      "its lines begin with many different labels, as lists do, so it is not taken as a conversation",
      help: "leave it out; if people speak in it, write each name in brackets: `[Ana]: hello`", place: Place(file: file)
    )
  }

  fileprivate static func noSpeakers(in file: String, areTimed: Bool = false) -> Finding {
    Finding(
      rule: TranscriptRules.noSpeakers.name, severity: .warning, areTimed ? .onlyTimes : .noSpeakers,
      help: "write `Agent:` and `Customer:` before what each says, or leave the file out if it is not a transcript",
      place: Place(file: file))
  }

  static func labelsAsWords(_ labels: [(name: String, line: Int)], in source: SourceText) -> Finding {
    Finding(
      rule: TranscriptRules.labelsAsWords.name, severity: .warning, .labelsAsWords(labels.map(\.name)),
      help: "if it is who speaks, write the name in brackets: `[\(labels.first?.name ?? "Ana")]: hello`",
      place: labels.first.map { source.place(line: $0.line + 1) })
  }
}

extension Finding.Message {
  fileprivate static let noSpeakers: Self = "no speakers and no times were found in it: taken as plain text"
  fileprivate static let onlyTimes: Self = "no speakers were found in it: the lines were taken with their times alone"
  fileprivate static func labelsAsWords(_ names: [String]) -> Self {
    let shown = names.map { "`\($0):`" }.listed(upTo: 3)
    return names.count == 1
      ? "\(shown) comes once at the front of a line, and was taken as words of the speaker before it"
      : "\(shown) come once each at the front of a line, and were taken as words of the speakers before them"
  }
}
