public import Foundation

/// Days and months as records and answers write them: always UTC, so that an answer is the same everywhere.
public enum UTC {
  /// Returns the month of a moment: `2026-11`.
  public static func month(of date: Date) -> String { String(day(of: date).dropLast(3)) }

  /// Returns the day of a moment: `2026-11-22`.
  ///
  /// The calendar is worked out here, by Howard Hinnant's `civil_from_days` ("chrono-Compatible Low-Level Date
  /// Algorithms", 2013), since no locale or time zone may change an answer.
  public static func day(of date: Date) -> String {
    let days = wholeSeconds(of: date).dividedDown(by: 86_400) + 719_468
    let era = days.dividedDown(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, to: 4))-\(padded(month))-\(padded(dayOfYear - (153 * marchMonth + 2) / 5 + 1))"
  }

  /// Returns the minute of a moment, for people: `2026-11-22 09:07`.
  public static func minute(of date: Date) -> String {
    let seconds = wholeSeconds(of: date)
    let minutes = (seconds - seconds.dividedDown(by: 86_400) * 86_400) / 60
    return "\(day(of: date)) \(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  private static func wholeSeconds(of date: Date) -> Int {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    return abs(seconds) < 1e12 ? Int(seconds) : 0
  }

  private static func padded(_ number: Int, to digits: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension Int {
  fileprivate func dividedDown(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
