import Foundation
import Notation
import QualityModel

/// A day that is years away from today was hardly meant.
enum DistantDay {
  private static let years = 10

  /// Returns what is odd about a day, as a sentence goes on; `nil` where nothing is.
  static func oddity(of day: Day, from today: Day) -> String? {
    let distance = years * 366
    guard day < today.advanced(by: -distance) || day > today.advanced(by: distance) else { return nil }
    return "\(day) is more than \(years) years away from today, \(today)"
  }
}
