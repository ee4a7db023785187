import Foundation
import Notation

/// Dates in files of services, which write them unambiguously; UTC where they name no zone.
enum DateText {
  /// Returns the moment of a date in any way of writing that has only one reading, such as `2026-11-20T14:03:11Z`,
  /// `20 Nov 2026 14:03` or `20/11/2026`; `nil` for everything else.
  ///
  /// A date such as `11/12/2026` can be read with the day or the month first and has no moment.
  static func date(_ text: some StringProtocol) -> Date? {
    guard let written = WrittenDate(text), !written.isContradictory, let day = written.onlyDay else { return nil }
    return day.start + (written.seconds ?? 0) - (written.offset ?? 0)
  }
}
