import Foundation
import QualityModel

/// A line between the messages of a chat that says of which day the ones below it are: `Monday, 3 March 2025`,
/// `— 03.03.2025 —`, `Today`.
struct DayDivider {
  /// The line without the marks around it.
  let text: String
  /// The day as it goes before a time; `nil` where the line names no year, so that it could be any.
  let day: String?
  /// Whether there are marks around it, so that it is not part of a message.
  let isSetOff: Bool

  private static let longest = 60
  private static let marks = CharacterSet(charactersIn: " \t-–—=_*•·|[]()<>~#")
  private static let relative: Set<String> = [
    "today", "yesterday", "heute", "gestern", "hoy", "ayer", "oggi", "ieri", "aujourd'hui", "hier", "hoje", "ontem",
    "vandaag", "gisteren",
  ]

  /// Reads a line; `nil` for any that is not nothing but a day.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longest else { return nil }
    let bare = line.onOneLine
    text = bare.trimmingCharacters(in: Self.marks)
    isSetOff = text != bare
    guard !text.isEmpty else { return nil }
    if let date = WrittenDate(text), !date.isTimeAlone, date.seconds == nil, !date.isContradictory {
      day = date.onlyDay.map { "\($0)" } ?? text
    } else if Self.relative.contains(text.folded.lowercased()) || Self.isWithoutYear(text) {
      day = nil
    } else {
      return nil
    }
  }

  /// `Monday`, `Mon 3 March`, `March 3rd`.
  private static func isWithoutYear(_ text: String) -> Bool {
    let words = text.folded.lowercased().split { " ,.".contains($0) }.map(String.init)
    let names = words.filter { DateWords.weekday($0) != nil || DateWords.month($0) != nil }
    let numbers = words.filter { $0.wholeMatch(of: /\d{1,2}(?:st|nd|rd|th)?/) != nil }
    return !names.isEmpty && numbers.count < 2 && names.count + numbers.count == words.count
  }
}
