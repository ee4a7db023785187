public import Foundation
import QualityModel

/// Days and months as records and answers write them: always UTC, so that an answer is the same everywhere.
public enum UTC {
  /// Returns the month of a moment: `2026-11`.
  public static func month(of date: Date) -> String { String(day(of: date).dropLast(3)) }

  /// Returns the day of a moment: `2026-11-22`.
  public static func day(of date: Date) -> String {
    let (year, month, day) = Day.civil(since1970: wholeSeconds(of: date).flooredDivision(by: 86_400).quotient)
    return "\(padded(year, to: 4))-\(padded(month))-\(padded(day))"
  }

  /// Returns the minute of a moment, for people: `2026-11-22 09:07`.
  public static func minute(of date: Date) -> String {
    let minutes = wholeSeconds(of: date).flooredDivision(by: 86_400).remainder / 60
    return "\(day(of: date)) \(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// Returns the month that follows one: `2026-12` and then `2027-01`; `nil` for what is no month.
  static func month(after month: String) -> String? {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (1...12).contains(parts[1]), (0...9_998).contains(parts[0]) else { return nil }
    return parts[1] < 12
      ? "\(padded(parts[0], to: 4))-\(padded(parts[1] + 1))" : "\(padded(parts[0] + 1, to: 4))-01"
  }

  /// Returns the second of a moment, as records and answers write it: `2026-11-22T09:07:30Z`.
  public static func second(of date: Date) -> String {
    let seconds = wholeSeconds(of: date).flooredDivision(by: 86_400).remainder
    return "\(day(of: date))T\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))Z"
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
