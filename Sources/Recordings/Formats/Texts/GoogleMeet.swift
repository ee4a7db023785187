import Foundation
import Notation
import QualityModel

/// Reads what Google Meet writes of a call: a head, then turns in blocks of some minutes, each under its time.
enum GoogleMeet {
  /// Reads the turns, head and foot are not talk; `nil` where a text does not have Meet's head.
  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading? {
    guard let begin = talkBegins(in: source) else { return nil }
    let head = source.lines[..<begin].map(\.onOneLine)
    let foot = source.lines[begin...].firstIndex { isFoot($0.onOneLine) } ?? source.lines.endIndex
    let (turns, doubtful) = turns(in: source.lines[begin..<foot], attendees: attendees(in: head))
    let length = source.lines[foot...].prefix(5).lazy.compactMap { ending($0.onOneLine) }.first
    let moments = moments(in: head, clock)
    let doubts = doubtful.isEmpty ? [] : [Finding.labelsAsWords(doubtful, in: source)]
    let day = moments == nil ? head.firstIndex { WrittenDate($0).map { !$0.isTimeAlone } ?? false } : nil
    return TranscriptReading(
      transcript: Transcript(lines: turns, format: .googleMeet),
      details: ImportedDetails(
        channel: .voice, startedAt: moments?.start, duration: length,
        guessed: length == nil ? [.channel] : [.channel, .duration]),
      findings: (moments?.findings(in: source) ?? []) + doubts
        + (day.map { [.dayAlone(source.place(line: $0 + 1))] } ?? []))
  }

  /// The turns of the lines between head and foot, and the labels that may be speakers and were taken as words.
  private static func turns(
    in lines: ArraySlice<String>, attendees: Set<String>
  ) -> (turns: [TranscriptLine], doubtful: [(name: String, line: Int)]) {
    let lines = zip(lines.indices, lines.map(\.onOneLine)).filter { !$0.1.isEmpty }
    let talk = lines.filter { ClockTime.seconds(inTranscript: $0.1) == nil }
    // Newer documents do not name who attended.
    let names = attendees.isEmpty ? SpeakerNames(in: talk.map { TurnCandidate($0.1) }) : nil
    var turns: [TranscriptLine] = []
    var time: Double?
    for (_, line) in lines {
      if let mark = ClockTime.seconds(inTranscript: line) {
        time = mark
      } else if let label = SpeakerLabel(line[...]), names?.contains(label) ?? attendees.contains(label.name) {
        turns.append(TranscriptLine(start: time, speaker: Role.tidied(label.name), text: label.words))
        time = nil
      } else if turns.isEmpty {
        turns.append(TranscriptLine(start: time, text: line))
      } else {
        turns[turns.count - 1].text += " \(line)"
      }
    }
    return (turns, names?.doubtful.map { ($0.name, talk[$0.line].0) } ?? [])
  }

  private static let mostOfHead = 60

  /// The index of the line after the head: the word `Transcript` below the attendees, or a title that ends with it above
  /// the first time.
  private static func talkBegins(in source: SourceText) -> Int? {
    let head = source.lines.prefix(mostOfHead).map(\.onOneLine)
    if let attendees = head.firstIndex(of: "Attendees"), let title = head[attendees...].firstIndex(of: "Transcript") {
      return title + 1
    }
    return head.indices.first { index in
      let next = head[(index + 1)...].first { !$0.isEmpty } ?? ""
      return head[index].hasSuffix("- Transcript") && ClockTime.seconds(inTranscript: next) != nil
    }.map { $0 + 1 }
  }

  private static func attendees(in head: [String]) -> Set<String> {
    guard let title = head.firstIndex(of: "Attendees") else { return [] }
    let names = head[(title + 1)...].prefix { $0 != "Transcript" }
    return Set(names.flatMap { $0.split(separator: ",").map { String($0).onOneLine } }.filter { !$0.isEmpty })
  }

  /// Below these lines there is no talk.
  private static func isFoot(_ line: String) -> Bool {
    ending(line) != nil || line.hasPrefix("This editable transcript was computer generated")
  }

  /// `Transcription ended after 00:06:10` or `Meeting ended after 00:06:10 👋`
  private static func ending(_ line: String) -> Double? {
    guard line.hasPrefix("Meeting ") || line.hasPrefix("Transcription "),
      let phrase = line.firstRange(of: "ended after ")
    else { return nil }
    let words = line[phrase.upperBound...].split(separator: " ")
    return words.count < 3 ? words.first.flatMap { ClockTime.seconds(inTranscript: $0) } : nil
  }

  /// The start is in brackets in the title, as in `Care line (2026-11-20 14:03 GMT) - Transcript`, or on a line of its
  /// own.
  private static func moments(in head: [String], _ clock: ClockReading) -> ChatMoments? {
    let stated = ([inBrackets(head)].compactMap(\.self) + head).first { text in
      WrittenDate(text).map { !$0.isTimeAlone && $0.seconds != nil } ?? false
    }
    return (stated ?? inBrackets(head)).map { ChatMoments([$0], clock: clock) }
  }

  /// The date that the title has in brackets.
  private static func inBrackets(_ head: [String]) -> String? {
    guard let title = head.first(where: { $0.contains("Transcript") && $0.contains("(") }),
      let open = title.lastIndex(of: "("), let close = title[open...].firstIndex(of: ")")
    else { return nil }
    let text = String(title[open..<close].dropFirst())
    return WrittenDate(text) == nil ? nil : text
  }
}

extension Finding {
  fileprivate static func dayAlone(_ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.badDate.name, severity: .warning, .dayAlone,
      help: "import a call list with the start", place: place)
  }
}

extension Finding.Message {
  fileprivate static let dayAlone: Self = "the head names the day and not the time of the call, so no start was taken"
}
