package import Foundation

/// Days as stretches of time: each begins at midnight in UTC, and ends where the next one begins.
extension Day: Comparable {
  /// How many seconds a day has.
  package static let seconds = 86_400

  /// Creates the day that holds a moment.
  package init(of date: Date) {
    let days = (date.timeIntervalSince1970 / Double(Self.seconds)).rounded(.down)
    self.init(since1970: abs(days) < 1e9 ? Int(days) : 0)
  }

  /// The first moment of it.
  package var start: Date { Date(timeIntervalSince1970: Double(since1970) * Double(Self.seconds)) }

  /// The first moment after it.
  package var end: Date { advanced(by: 1).start }

  /// Returns the day so many days after it; before it where the number is negative.
  package func advanced(by days: Int) -> Day { Day(since1970: since1970 + days) }

  /// Returns whether one day comes before another.
  package static func < (left: Self, right: Self) -> Bool { left.since1970 < right.since1970 }
}
