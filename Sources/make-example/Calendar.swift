import Foundation
import Notation
import Records

/// The days that the example covers: interactions from 1 August to 15 November 2026.
enum Calendar {
  /// The first moment.
  static let start = Date(timeIntervalSince1970: 1_785_542_400)
  /// How many days there are.
  static let days = 107
  /// The days of each month, counted from the first.
  static let months = [0...30, 31...60, 61...91, 92...106]

  /// Returns whether a day is a Saturday or a Sunday; the first of August is a Saturday.
  static func isWeekend(_ day: Int) -> Bool { day % 7 < 2 }

  /// Returns a moment of a day.
  static func moment(_ day: Int, seconds: Int) -> Date {
    start.addingTimeInterval(Double(day * 86_400 + seconds))
  }

  /// Returns the day as `2026-08-01`.
  static func day(of date: Date) -> String { UTC.day(of: date) }
}
