import Foundation
import Notation
import QualityModel

/// Reads what Google Meet writes of a call: a head, then turns in blocks of some minutes, each under its time.
enum GoogleMeet {
  /// Returns whether the head names the attendees and ends with the word that the talk begins after.
  static func recognises(_ source: SourceText) -> Bool { talkBegins(in: source) != nil }

  /// Reads the turns; head and foot are not talk.
  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    guard let begin = talkBegins(in: source) else { return TranscriptReading() }
    let head = source.lines[..<begin].map(\.onOneLine)
    let attendees = attendees(in: head)
    var turns: [TranscriptLine] = []
    var time: Double?
    var length: Double?
    for line in source.lines[begin...].map(\.onOneLine) where !line.isEmpty {
      if let end = ending(line) {
        length = end
        break
      }
      if let mark = ClockTime.seconds(inTranscript: line) {
        time = mark
      } else if let label = SpeakerLabel(line[...]), attendees.isEmpty ? label.isLikely : attendees.contains(label.name)
      {
        turns.append(TranscriptLine(start: time, speaker: Role.tidied(label.name), text: label.words))
        time = nil
      } else if turns.isEmpty {
        turns.append(TranscriptLine(start: time, text: line))
      } else {
        turns[turns.count - 1].text += " \(line)"
      }
    }
    let moments = moments(in: head, clock)
    return TranscriptReading(
      transcript: Transcript(lines: turns, format: .googleMeet),
      details: ImportedDetails(
        channel: .voice, startedAt: moments?.start, duration: length, guessed: [.channel, .duration]),
      findings: moments?.findings(in: source) ?? [])
  }

  private static let mostOfHead = 60

  private static func talkBegins(in source: SourceText) -> Int? {
    let head = source.lines.prefix(mostOfHead).map(\.onOneLine)
    guard let attendees = head.firstIndex(of: "Attendees"),
      let title = head[attendees...].firstIndex(of: "Transcript")
    else { return nil }
    return title + 1
  }

  private static func attendees(in head: [String]) -> Set<String> {
    guard let title = head.firstIndex(of: "Attendees") else { return [] }
    let names = head[(title + 1)...].prefix { $0 != "Transcript" }
    return Set(names.flatMap { $0.split(separator: ",").map { String($0).onOneLine } }.filter { !$0.isEmpty })
  }

  /// `Transcription ended after 00:06:10`, below which there is no talk.
  private static func ending(_ line: String) -> Double? {
    guard let phrase = line.firstRange(of: "ended after ") else { return nil }
    return ClockTime.seconds(inTranscript: line[phrase.upperBound...])
  }

  /// The title has the start in brackets: `Care line (2026-11-20 14:03 GMT) - Transcript`.
  private static func moments(in head: [String], _ clock: ClockReading) -> ChatMoments? {
    guard let title = head.first(where: { $0.contains("Transcript") && $0.contains("(") }),
      let open = title.lastIndex(of: "("), let close = title[open...].firstIndex(of: ")")
    else { return nil }
    let start = String(title[open..<close].dropFirst())
    return WrittenDate(start) == nil ? nil : ChatMoments([start], clock: clock)
  }
}
