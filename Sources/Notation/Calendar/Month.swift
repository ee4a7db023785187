public import Foundation

/// A month of the calendar in UTC, which answers write as `2026-11`.
public struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The months from January of the year 0 to it.
  public let number: Int

  /// Creates the month so many months after January of the year 0.
  public init(number: Int) { self.number = number }

  /// Creates the month with a number, 1 to 12, in a year.
  public init(year: Int, month: Int) { number = year * 12 + month - 1 }

  /// Creates the month that holds a moment.
  public init(of date: Date) {
    let (year, month, _) = Day(of: date).civil
    self.init(year: year, month: month)
  }

  /// Creates the month that a text such as `2026-11` says; `nil` where there is no such month.
  public init?(_ text: String) {
    guard text.utf8.count == 7, let day = Day(text + "-01") else { return nil }
    let (year, month, _) = day.civil
    self.init(year: year, month: month)
  }

  private var civil: (year: Int, month: Int) {
    let (year, index) = number.flooredDivision(by: 12)
    return (year, index + 1)
  }

  /// The month after it.
  public var next: Month { Month(number: number + 1) }

  /// Its first day.
  public var firstDay: Day { Day(since1970: Day.since1970(year: civil.year, month: civil.month, day: 1)) }

  /// The month as answers write it: `2026-11`.
  public var description: String { written(with: "-") }

  /// The folders in which records of the month are filed: `2026/11`.
  public var path: String { written(with: "/") }

  private func written(with mark: String) -> String {
    civil.year.padded(to: 4) + mark + civil.month.padded(to: 2)
  }

  /// Returns whether one month comes before another.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
