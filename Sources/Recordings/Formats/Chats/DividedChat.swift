import Foundation
import QualityModel

/// A chat with times of day before its messages and the days on lines of their own between them.
struct DividedChat {
  /// The text with the day of each message before its time, and without the lines of the days.
  let source: SourceText
  /// Why no dates were taken, where none were.
  let findings: [Finding]

  /// Takes a text apart; `nil` where no line above a message is a day.
  init?(_ source: SourceText, clock: ClockReading) {
    let lines = source.lines
    let stamps = lines.map { StampedTime($0) }
    let heads = Set(lines.indices.filter { stamps[$0] != nil })
    guard let first = heads.min() else { return nil }
    var dividers: [Int: DayDivider] = [:]
    for index in lines.indices where !heads.contains(index) {
      guard let divider = DayDivider(lines[index]),
        let next = lines[(index + 1)...].firstIndex(where: { !$0.utf8.allSatisfy(\.isBlank) }), heads.contains(next)
      else { continue }
      dividers[index] = divider
    }
    let opensWithDay = dividers.keys.contains { $0 < first }
    // A day alone on its line may be what someone wrote, unless days are set off or the chat begins with one.
    if !opensWithDay { dividers = dividers.filter(\.value.isSetOff) }
    // Below a single day may also be the minutes of a call.
    guard !dividers.isEmpty, dividers.count > 1 || Self.areOfDay(stamps.compactMap { $0?.moment }, clock) else {
      return nil
    }
    let vague = dividers.filter { $0.value.day == nil }.min { $0.key < $1.key }
    let isDated = opensWithDay && vague == nil
    var day: String?
    let dated = lines.indices.map { index in
      if let divider = dividers[index] {
        day = divider.day
        return ""
      }
      guard isDated, let day, let head = stamps[index] else { return lines[index] }
      return head.line(on: day)
    }
    self.source = SourceText(file: source.file, text: dated.joined(separator: "\n"))
    if let vague {
      findings = [.vagueDay(vague.value.text, source.place(line: vague.key + 1))]
    } else {
      findings = opensWithDay ? [] : [.noFirstDay(source.place(line: first + 1))]
    }
  }

  private static func areOfDay(_ times: [TurnTime], _ clock: ClockReading) -> Bool {
    if case .ofDay = TimeMeaning(times, stated: clock.channel) { true } else { false }
  }
}

/// A line that begins a message, with a time of day at its front or behind a name.
private struct StampedTime {
  /// The time by itself.
  let moment: TurnTime
  private let before, time, after: String

  init?(_ line: String) {
    let bare = line.onOneLine
    if let front = TurnCandidate(bare).time, front.clock != nil, let close = Self.end(ofTimeIn: bare) {
      moment = front
      (before, time) = ("", bare[..<close].trimmingCharacters(in: .init(charactersIn: "[]()")))
      after = String(bare[close...].drop { " -–".contains($0) })
    } else if let head = NameLine(bare), head.time.clock != nil {
      moment = head.time
      (before, after) = ("\(head.name) ", "")
      time = String(bare.dropFirst(head.name.count)).onOneLine
    } else {
      return nil
    }
  }

  /// Where the time at the front of a line ends: behind its bracket, or behind as many words as make a time.
  private static func end(ofTimeIn line: String) -> String.Index? {
    if line.first == "[" || line.first == "(" {
      return line.firstIndex { "])".contains($0) }.map { line.index(after: $0) }
    }
    let words = line.split(separator: " ", maxSplits: 2)
    return [2, 1].lazy.filter { words.count > $0 }.map { words[$0 - 1].endIndex }
      .first { TurnTime(line[..<$0]) != nil }
  }

  /// The line with a day before the time.
  func line(on day: String) -> String { "\(before)\(day) \(time) \(after)".onOneLine }
}

extension Finding {
  fileprivate static func vagueDay(_ text: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.dayUnknown.name, severity: .warning,
      "`\(text)` does not say which day that was, so no date was taken, and the chat has no start",
      help: "write the date in its place, such as `2026-11-20`, and import the file again", place: place)
  }

  fileprivate static func noFirstDay(_ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.dayUnknown.name, severity: .warning,
      "the first messages have no day above them, so no date was taken, and the chat has no start",
      help: "write the date on a line above them, such as `2026-11-20`, and import the file again", place: place)
  }
}
