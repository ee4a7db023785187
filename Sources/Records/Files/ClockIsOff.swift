package import Foundation
import Notation
import QualityModel

/// This machine's clock shows a time that no record can hold.
package struct ClockIsOff: Explained {
  package let message: String
  package let help = "set the clock, then run it again; nothing was written"

  /// Times have four digits for the year.
  private static let range = Date(timeIntervalSince1970: -62_135_596_800)..<Date(timeIntervalSince1970: 253_402_300_800)

  /// Throws for a time that cannot be written.
  package static func check(_ time: Date) throws(ClockIsOff) {
    guard !range.contains(time) else { return }
    throw ClockIsOff(message: "the clock is at \(Timestamp.text(of: time)), which no record can hold")
  }
}
