package import Foundation

/// A month of the calendar in UTC, which answers write as `2026-11`.
package struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The months from January of the year 0 to it.
  package let number: Int

  /// Creates the month so many months after January of the year 0.
  package init(number: Int) { self.number = number }

  /// Creates the month with a number, 1 to 12, in a year.
  package init(year: Int, month: Int) { number = year * 12 + month - 1 }

  /// Creates the month that holds a moment.
  package init(of date: Date) {
    let (year, month, _) = Day(of: date).civil
    self.init(year: year, month: month)
  }

  /// Creates the month that a text such as `2026-11` says; `nil` where there is no such month.
  package init?(_ text: String) {
    guard text.utf8.count == 7, let day = Day(text + "-01") else { return nil }
    let (year, month, _) = day.civil
    self.init(year: year, month: month)
  }

  private var civil: (year: Int, month: Int) {
    let (year, index) = number.flooredDivision(by: 12)
    return (year, index + 1)
  }

  /// The month after it.
  package var next: Month { Month(number: number + 1) }

  /// Its first day.
  package var firstDay: Day { Day(since1970: Day.since1970(year: civil.year, month: civil.month, day: 1)) }

  /// The month as answers write it: `2026-11`.
  package var description: String { written(with: "-") }

  /// The folders in which records of the month are filed: `2026/11`.
  package var path: String { written(with: "/") }

  private func written(with mark: String) -> String {
    civil.year.padded(to: 4) + mark + civil.month.padded(to: 2)
  }

  /// Returns whether one month comes before another.
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
