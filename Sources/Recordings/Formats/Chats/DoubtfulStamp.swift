import QualityModel

/// What is before a name and words, and looks like the stamp of a message without being one.
struct DoubtfulStamp {
  /// What stands there, without brackets.
  let text: String
  /// What is behind it.
  let rest: String
  /// The stamp, where only a remark follows it: `20/11/2026 14:05:11 | Edited 14:06:00`.
  let stamp: ChatStamp?
  /// Whether it is written as a date and a time that do not exist: `31/02/2026, 14:05`, `20/11/2026, 13:03 PM`.
  let isImpossible: Bool

  private static let longest = 80
  private static let separators = "|,;(–-·"

  /// Reads the front of a line; `nil` where no name is behind it, or no time in it.
  init?(_ line: String) {
    let bare = line.drop { $0.isDirectionMark || $0.isWhitespace }
    guard let (text, rest) = Self.parts(bare), Self.hasTime(text), ChatName(rest) != nil else { return nil }
    (self.text, self.rest) = (text, rest)
    stamp = Self.stamp(in: text, rest)
    isImpossible = stamp == nil && WrittenDate(text) == nil && Self.isDate(text)
  }

  private static func parts(_ line: Substring) -> (text: String, rest: String)? {
    guard let first = line.first else { return nil }
    let head = line.prefix(longest)
    let (text, rest): (Substring, Substring)
    if first == "[" || first == "(" {
      guard let close = head.firstIndex(of: first == "[" ? "]" : ")") else { return nil }
      (text, rest) = (line[..<close].dropFirst(), line[close...].dropFirst())
    } else {
      guard first.isNumber, let dash = head.firstRange(of: " - ") else { return nil }
      (text, rest) = (line[..<dash.lowerBound], line[dash.upperBound...])
    }
    return (text.description.onOneLine, rest.drop { $0.isDirectionMark || $0.isWhitespace }.description)
  }

  /// A remark has words; `PM` belongs to the time.
  private static func stamp(in text: String, _ rest: String) -> ChatStamp? {
    let ends = text.indices.filter { separators.contains(text[$0]) }
    for end in ends.reversed() where !halves.contains(text[end...].filter(\.isLetter).lowercased()) {
      let bare = String(text[..<end]).onOneLine
      if let date = WrittenDate(bare), !date.isTimeAlone, date.seconds != nil {
        return ChatStamp(text: bare, rest: rest, isSetApart: true)
      }
    }
    return nil
  }

  private static let halves: Set<String> = ["", "am", "pm"]

  /// A colon between two numbers.
  private static func hasTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).contains { $0.last?.isNumber == true && $1.first?.isNumber == true }
  }

  /// Three numbers with the same mark between them, then two or three with colons, and nothing else but AM or PM.
  private static func isDate(_ text: String) -> Bool {
    guard halves.contains(text.filter(\.isLetter).lowercased()) else { return false }
    let (date, time) = (text.prefix { !$0.isWhitespace && $0 != "," }, text.drop { !$0.isWhitespace && $0 != "," })
    let marks = date.filter { !$0.isNumber }
    let areNumbers = date.split(omittingEmptySubsequences: false) { !$0.isNumber }
    return ["//", "--", ".."].contains(marks) && areNumbers.allSatisfy { (1...4).contains($0.count) }
      && (2...3).contains(time.split { !$0.isNumber }.count)
  }
}

extension Finding {
  /// The finding for a message whose date or time is not one.
  static func impossibleStamp(_ text: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.badDate.name, severity: .warning,
      "`\(text)` is not a date with a time\(WrittenDate.remark(on: text)), so this message has none",
      help: "correct it in the file, and import it again", place: place)
  }

  /// The finding for a chat of which no date can be read.
  static func impossibleDates(_ text: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.badDate.name,
      "`\(text)` is not a date with a time\(WrittenDate.remark(on: text)), so the messages were not read",
      help: "correct it, and import the file again; a date is written as `2026-11-20 14:03`", place: place)
  }

  /// The finding for a line that may be a message, and is kept as words.
  static func messageAsWords(_ name: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.labelsAsWords.name, severity: .warning,
      "this line may be a message of `\(name)`, and was taken as words of the message before it",
      help: "if it is one, write date and time before it as before the others", place: place)
  }
}
