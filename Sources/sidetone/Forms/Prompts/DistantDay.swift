import Foundation
import Notation
import Workbench

/// A day that is years away from the one that it belongs to was hardly meant.
struct DistantDay {
  private static let years = 2
  private let day: Day
  private let name: String

  /// - Parameter name: what the day is, as a sentence says it.
  init(from day: Day, called name: String) { (self.day, self.name) = (day, name) }

  /// Compares with today.
  static func fromToday(in world: World) -> DistantDay {
    DistantDay(from: Day(of: world.now()), called: "today in UTC")
  }

  /// Returns what is odd about a day, as a sentence goes on; `nil` where nothing is.
  func oddity(of other: Day) -> String? {
    let distance = Self.years * 366
    guard other < day.advanced(by: -distance) || other > day.advanced(by: distance) else { return nil }
    return "\(other) is more than \(Self.years) years away from \(name), \(day)"
  }
}
