public import Foundation

/// Days as stretches of time: each begins at midnight in UTC, and ends where the next one begins.
extension Day: Comparable, CustomStringConvertible {
  /// Creates the day that a text says; `nil` where there is no such day.
  public init?(_ text: String) {
    guard Self.isValid(text) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    self.init(since1970: Self.since1970(year: parts[0], month: parts[1], day: parts[2]))
  }

  /// Creates the day that holds a moment.
  public init(of date: Date) {
    let days = (date.timeIntervalSince1970 / 86_400).rounded(.down)
    self.init(since1970: abs(days) < 1e9 ? Int(days) : 0)
  }

  /// The first moment of it.
  public var start: Date { Date(timeIntervalSince1970: Double(since1970) * 86_400) }

  /// The first moment after it.
  public var end: Date { advanced(by: 1).start }

  /// Returns the day that lies so many days after it; before it where the number is negative.
  public func advanced(by days: Int) -> Day { Day(since1970: since1970 + days) }

  /// The day as records write it: `2026-11-22`.
  public var description: String {
    let (year, month, day) = Self.civil(since1970: since1970)
    func padded(_ number: Int, _ count: Int) -> String {
      String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Returns whether one day comes before another.
  public static func < (left: Self, right: Self) -> Bool { left.since1970 < right.since1970 }
}
