package import Foundation

/// Times as records write them: ISO 8601 in UTC with `Z`, whole seconds unless there is a fraction.
///
/// Written by hand since a `DateFormatter` costs more on first use than reading a hundred records.
package enum Timestamp {
  /// The moments that four digits of a year can say, in UTC.
  private static let range = Date(timeIntervalSince1970: -62_135_596_800)..<Date(timeIntervalSince1970: 253_402_300_800)

  /// Returns the time as reading what is written of it gives it: rounded to a thousandth of a second, which may be in
  /// the next month.
  package static func asWritten(_ date: Date) -> Date {
    Date(timeIntervalSince1970: (date.timeIntervalSince1970 * 1000).rounded() / 1000)
  }

  /// Whether a time can be written: from the year 1 to the year 9999.
  package static func canWrite(_ date: Date) -> Bool { range.contains(asWritten(date)) }

  /// Returns the time as text: `2026-11-22T09:00:00Z`, with milliseconds where there are any.
  package static func text(of date: Date) -> String {
    let milliseconds = UTC.whole((date.timeIntervalSince1970 * 1000).rounded())
    let (seconds, fraction) = milliseconds.flooredDivision(by: 1000)
    return UTC.second(since1970: seconds) + (fraction == 0 ? "" : "." + fraction.padded(to: 3)) + "Z"
  }
}

/// A text that should be a time but is not.
package struct NotATime: Error {
  /// The text.
  package let text: String

  package init(text: String) { self.text = text }
}
