import Foundation

/// Dates in files that write them in one way, taken as UTC where they name no zone.
enum DateText {
  /// Returns the moment of `2026-11-20T14:03:11Z`, `2026-11-20 14:03[:11[.5]]` or `2026-11-20`; `nil` for others.
  ///
  /// A date such as `11/12/2026` is refused: half the world reads it one way and half the other.
  static func date(_ text: some StringProtocol) -> Date? {
    guard let written = WrittenDate(text), let day = written.onlyDay else { return nil }
    return Date(timeIntervalSince1970: Double(day) * 86_400 + (written.seconds ?? 0) - (written.offset ?? 0))
  }
}
