import Foundation
import Notation

/// What the plain numbers of a column of dates count.
enum DateUnit: String, CaseIterable, Hashable {
  /// Seconds since 1970.
  case unix
  /// Milliseconds since 1970.
  case unixMilliseconds = "unix-ms"
  /// Days as spreadsheets count them: 1 is 1900-01-01, with a leap day in 1900 that never was.
  case excel

  private static let firstDay = 25_569.0

  /// Returns the unit that a whole column of numbers can only be in; spreadsheets' days could be anything.
  static func only(of numbers: [Double]) -> DateUnit? {
    if numbers.allSatisfy((1e9...4.2e9).contains) { return .unix }
    if numbers.allSatisfy((1e12...4.2e12).contains) { return .unixMilliseconds }
    return nil
  }

  /// Returns the seconds since 1970, and whether they are those of a clock somewhere; `nil` for a number out of range.
  func seconds(of number: Double) -> (seconds: Double, isClock: Bool)? {
    switch self {
    case .unix: (0...4.2e9).contains(number) ? (number, false) : nil
    case .unixMilliseconds: (0...4.2e12).contains(number) ? (number / 1000, false) : nil
    case .excel:
      (Self.firstDay...80_000).contains(number)
        ? (((number - Self.firstDay) * Double(Day.seconds)).rounded(), true) : nil
    }
  }
}
