public import Foundation

/// Times as records write them: ISO 8601 in UTC with `Z`, whole seconds unless there is a fraction.
///
/// Written by hand since a `DateFormatter` costs more on first use than reading a hundred records.
public enum Timestamp {
  /// Returns the time as text: `2026-11-22T09:00:00Z`, with milliseconds where there are any.
  public static func text(of date: Date) -> String {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
    let (seconds, fraction) = milliseconds.flooredDivision(by: 1000)
    let (days, second) = seconds.flooredDivision(by: 86_400)
    let (year, month, day) = civil(days: days)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
    let tail = fraction == 0 ? "" : "." + padded(fraction, 3)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(time)\(tail)Z"
  }

  /// Returns the month, in UTC, as evaluations are filed under it: `2026/11`.
  public static func month(of date: Date) -> String {
    let days = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
    let (year, month, _) = civil(days: days)
    return "\(padded(year, 4))/\(padded(month, 2))"
  }

  /// The day of the common calendar, counted from 1970-01-01 (Hinnant's algorithm).
  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The days from 1970-01-01 to a day of the common calendar.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = shiftedYear.flooredDivision(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int {
  /// The quotient rounded down and the remainder, which is never negative.
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
