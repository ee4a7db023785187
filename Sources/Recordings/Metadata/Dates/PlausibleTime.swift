import Foundation

/// The period in which an interaction can have begun; systems write other dates where they know none.
enum PlausibleTime {
  /// The first of 1980: before it are only the beginnings of clocks, such as 1900 and 1970.
  static let earliest = Date(timeIntervalSince1970: 315_532_800)
  /// The first of 2100, where nothing says what time it is now.
  private static let last = Date(timeIntervalSince1970: 4_102_444_800)

  /// Why a moment is not plausible.
  enum Problem: Hashable { case tooEarly, tooLate }

  /// Returns why a moment cannot be that of an interaction; `nil` where it can.
  /// - Parameter latest: the last moment that is not in the future.
  static func problem(with moment: Date, latest: Date?) -> Problem? {
    if moment < earliest { return .tooEarly }
    return moment > latest ?? last ? .tooLate : nil
  }
}
