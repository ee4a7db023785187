package import Foundation

/// Whole days in UTC, from the first to the last, both included.
package struct DayWindow: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The first day.
  package var from: Day
  /// The last day, which is part of it.
  package var to: Day

  /// Creates a window; one that ends before it begins holds nothing.
  package init(from: Day, to: Day) {
    self.from = from
    self.to = to
  }

  /// Creates the window that a text such as `2026-09-01..2026-10-11` says; `nil` where it says none.
  package init?(_ text: String) {
    guard let dots = text.firstRange(of: ".."), let from = Day(String(text[..<dots.lowerBound])),
      let to = Day(String(text[dots.upperBound...]))
    else { return nil }
    self.init(from: from, to: to)
  }

  /// How many days it has; 0 where it ends before it begins.
  package var days: Int { max(0, to.since1970 - from.since1970 + 1) }

  /// Its moments, from the first of the first day to the first after the last; empty where it ends before it begins.
  package var moments: Range<Date> { from.start..<max(from.start, to.end) }

  /// Returns whether a moment is in it.
  package func contains(_ date: Date) -> Bool { moments.contains(date) }

  /// Returns whether any day is in both.
  package func overlaps(_ other: DayWindow) -> Bool { moments.overlaps(other.moments) }

  /// The window as it is typed: `2026-09-01..2026-10-11`.
  package var description: String { "\(from)..\(to)" }
}
