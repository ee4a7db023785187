package import Foundation
import Notation
package import QualityModel

/// What came of reading one file: a transcript where it holds one, what it knows besides, and what could not be read.
package struct TranscriptReading: Hashable, Sendable {
  /// The transcript; `nil` where the file holds none, and then a finding or the details say what it is instead.
  package var transcript: Transcript?
  /// What the file knows about the interaction itself.
  package var details: ImportedDetails
  /// What could not be read, with places in the file.
  package var findings: [Finding]
  /// What the file was taken for.
  package var kind: FileKind

  /// Creates a reading; without a kind it is a transcript, or details alone where there is none.
  package init(
    transcript: Transcript? = nil, details: ImportedDetails = ImportedDetails(), findings: [Finding] = [],
    kind: FileKind? = nil
  ) {
    self.transcript = transcript
    self.details = details
    self.findings = findings
    self.kind = kind ?? transcript.map { .transcript($0.format) } ?? (details.isEmpty ? .unknown(nil) : .details)
  }
}

extension Transcript {
  /// Reads a transcript in any of the known formats, distinguished by content first and the name's extension second.
  ///
  /// It returns findings instead of throwing, since most of a damaged file is still worth scoring from.
  package static func read(_ data: Data, named file: String, clock: ClockReading = ClockReading()) -> TranscriptReading
  {
    if let excess = excess(of: data, named: file) { return TranscriptReading(findings: [excess]) }
    if Spreadsheet.recognises([UInt8](data.prefix(FileKind.headLength))) {
      return TranscriptReading(findings: [Spreadsheet.refusal(of: file, head: data)], kind: .spreadsheet)
    }
    let decoded = DecodedText(data, file: file)
    guard let source = decoded.source else {
      return TranscriptReading(findings: decoded.findings, kind: .unknown(FileSignature.name(of: data)))
    }
    var reading = read(source, clock: clock)
    reading.findings = decoded.findings + reading.findings
    if reading.transcript?.lines.isEmpty == true {
      reading.transcript = nil
      reading.findings.append(reading.details.isEmpty ? .nothingSaid(in: file) : .onlyDetails(in: file))
    }
    reading.concludeDuration(in: source)
    reading.checkStart(in: source, latest: clock.latest)
    return reading
  }

  private static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    if let markup = MarkedUpText.name(of: source) {
      return TranscriptReading(findings: [.markedUp(source.file, markup)], kind: .unknown(markup))
    }
    let ending = MediaEnding.of(source.file)
    if WebVTT.recognises(source) || ending?.promised == .webVTT { return WebVTT.read(source) }
    if ending == .json || looksLikeJSON(source) { return JSONTranscripts.read(source, clock: clock) }
    if SubRip.recognises(source) || ending?.promised == .subRip { return SubRip.read(source) }
    if YouTubeCaptions.recognises(source) { return YouTubeCaptions.read(source) }
    if WhisperTable.recognises(source) { return WhisperTable.read(source) }
    if let table = TranscriptTable.read(source) { return table }
    return readText(source, clock: clock, promised: ending?.promised == .plainText)
  }

  private static func readText(_ source: SourceText, clock: ClockReading, promised: Bool) -> TranscriptReading {
    if Mail.recognises(source) { return Mail.read(source, clock: clock) }
    if let several = SeveralConversations.finding(in: source) { return TranscriptReading(findings: [several]) }
    if SignalChat.recognises(source) { return SignalChat.read(source, clock: clock) }
    if DatedChat.recognises(source) { return DatedChat.read(source, clock: clock) }
    if let reading = GoogleMeet.read(source, clock: clock) { return reading }
    if let refusal = CopiedChat.refusal(of: source) { return refusal }
    if let divided = DividedChat(source, clock: clock) {
      var reading = readText(divided.source, clock: clock, promised: promised)
      reading.findings = divided.findings + reading.findings.map { source.placed($0) }
      return reading
    }
    if SalesforceChat.recognises(source) { return SalesforceChat.read(source, clock: clock) }
    return NamedTimes.read(source, clock: clock) ?? PlainText.read(source, clock: clock, promised: promised)
      ?? TranscriptReading(findings: [.unknownFormat(in: source.file)])
  }

  /// Talk may begin with a bracket too, as in `[00:12] Agent: …`, but not with two or with a quote inside.
  private static func looksLikeJSON(_ source: SourceText) -> Bool {
    let opening = source.bytes.lazy.filter { !$0.isBlank }.prefix(2)
    return ["{\"", "{}", "[{", "[]", "[["].contains { opening.elementsEqual($0.utf8) }
  }
}

extension Interaction {
  /// The longest that a contact is taken to be from its transcript or its messages, in seconds.
  static let longest = 86_400.0
}

extension TranscriptReading {
  /// Takes the duration from the lines where the file does not state it; a call of more than a day is a mistake in
  /// them, and messages over more than a day are the history of several chats.
  fileprivate mutating func concludeDuration(in source: SourceText) {
    guard let transcript, let length = transcript.duration else { return }
    guard length <= Interaction.longest else {
      if details.guessed.remove(.duration) != nil { details.duration = nil }
      if transcript.format.isChat {
        findings.append(.longChats(1, of: length, Place(file: source.file)))
      } else if details.channel != .chat, details.channel != .email {
        findings.append(.tooLong(length, in: source.file))
      }
      return
    }
    // One time alone, at the beginning, says nothing of the length.
    guard details.duration == nil, length > 0 else { return }
    details.duration = length
    details.guessed.insert(.duration)
  }
}

extension TranscriptReading {
  /// Drops a start at which no interaction can have begun.
  fileprivate mutating func checkStart(in source: SourceText, latest: Date?) {
    guard let start = details.startedAt, let problem = PlausibleTime.problem(with: start, latest: latest) else {
      return
    }
    details.startedAt = nil
    findings.append(.implausibleStart(start, problem, in: source.file))
  }
}

extension Finding {
  fileprivate static func implausibleStart(_ start: Date, _ problem: PlausibleTime.Problem, in file: String) -> Finding
  {
    Finding(
      rule: TranscriptRules.badDate.name, severity: .warning, .implausibleStart(start, problem),
      help: "correct it in the file, state the order with `--dates`, or import a call list with the start",
      place: Place(file: file))
  }

  fileprivate static func tooLong(_ seconds: Double, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.impossibleTimes.name, severity: .warning, .tooLong(seconds),
      help: "export the transcript with times in seconds from the start of the call", place: Place(file: file))
  }

  fileprivate static func nothingSaid(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.empty.name, .nothingSaid, help: "export the transcript again, or leave this file out",
      place: Place(file: file))
  }

  /// The interaction itself is known, and worth bringing in.
  fileprivate static func onlyDetails(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.empty.name, severity: .warning, .onlyDetails,
      help: "export the transcript again and import it too: without one it cannot be scored by reading",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static func implausibleStart(_ start: Date, _ problem: PlausibleTime.Problem) -> Self {
    let moment = UTC.second(of: start)
    return switch problem {
    case .tooEarly: "according to this file the interaction began \(moment), which is before 1980; no start was taken"
    case .tooLate: "according to this file the interaction began \(moment), which is in the future; no start was taken"
    }
  }
  fileprivate static func tooLong(_ seconds: Double) -> Self {
    "the last line is said \(Int(seconds / 3600)) hours into the call, so the times cannot be right; no duration was taken"
  }
  fileprivate static let nothingSaid: Self = "the file holds no line of talk"
  fileprivate static let onlyDetails: Self =
    "no words are in it, so it is taken without a transcript: only what it holds about the interaction"
}
