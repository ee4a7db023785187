package import Foundation

/// Moments as answers write them, always in UTC, so that an answer is the same everywhere.
package enum UTC {
  /// Returns the month of a moment: `2026-11`.
  package static func month(of date: Date) -> String { Month(of: date).description }

  /// Returns the day of a moment: `2026-11-22`.
  package static func day(of date: Date) -> String { Day(of: date).description }

  /// Returns the minute of a moment, for people: `2026-11-22 09:07`.
  package static func minute(of date: Date) -> String {
    let (day, clock) = text(since1970: whole(date.timeIntervalSince1970))
    return "\(day) \(clock.dropLast(3))"
  }

  /// Returns the second of a moment: `2026-11-22T09:07:30Z`.
  package static func second(of date: Date) -> String { "\(second(since1970: whole(date.timeIntervalSince1970)))Z" }

  /// Returns the second so many seconds after 1970: `2026-11-22T09:07:30`.
  static func second(since1970 seconds: Int) -> String {
    let (day, clock) = text(since1970: seconds)
    return "\(day)T\(clock)"
  }

  /// Returns a number rounded down; 0 for one that no calendar shows.
  static func whole(_ number: Double) -> Int { abs(number) < 1e15 ? Int(number.rounded(.down)) : 0 }

  private static func text(since1970 seconds: Int) -> (day: Day, clock: String) {
    let (days, second) = seconds.flooredDivision(by: Day.seconds)
    let parts = [second / 3600, second / 60 % 60, second % 60]
    return (Day(since1970: days), parts.map { $0.padded(to: 2) }.joined(separator: ":"))
  }
}
