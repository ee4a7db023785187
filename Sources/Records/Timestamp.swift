public import Foundation
import QualityModel

/// Times as records write them: ISO 8601 in UTC with `Z`, whole seconds unless there is a fraction.
///
/// Written by hand since a `DateFormatter` costs more on first use than reading a hundred records.
public enum Timestamp {
  /// Returns the time as text: `2026-11-22T09:00:00Z`, with milliseconds where there are any.
  public static func text(of date: Date) -> String {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
    let (seconds, fraction) = milliseconds.flooredDivision(by: 1000)
    let (days, second) = seconds.flooredDivision(by: 86_400)
    let (year, month, day) = Day.civil(since1970: days)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
    let tail = fraction == 0 ? "" : "." + padded(fraction, 3)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(time)\(tail)Z"
  }

  /// Returns the month, in UTC, as evaluations are filed under it: `2026/11`.
  public static func month(of date: Date) -> String {
    let days = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
    let (year, month, _) = Day.civil(since1970: days)
    return "\(padded(year, 4))/\(padded(month, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
