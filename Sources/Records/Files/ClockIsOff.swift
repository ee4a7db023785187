package import Foundation
import Notation
import QualityModel

/// This machine's clock shows a time that no record can hold.
package struct ClockIsOff: Explained {
  package let message: String
  package let help = "set the clock, then run it again; nothing was written"

  /// Throws for a time that cannot be written.
  package static func check(_ time: Date) throws(ClockIsOff) {
    guard !Timestamp.canWrite(time) else { return }
    throw ClockIsOff(message: "the clock is at \(Timestamp.text(of: time)), which no record can hold")
  }
}
