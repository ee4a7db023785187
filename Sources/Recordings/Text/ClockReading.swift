package import Foundation
package import QualityModel

/// How the dates and clock times of a file are meant, where the file itself does not say.
package struct ClockReading: Hashable, Sendable {
  /// The order of a date's parts; `nil` lets the file decide.
  package var dates: DateOrder?
  /// The zone of times that name none; `nil` takes them as UTC, and says so.
  package var zone: TimeZone?
  /// The last moment that is not in the future, where the caller knows what time it is.
  package var latest: Date?

  /// How a person says that the interaction was held: `--channel`.
  package var channel: Channel?

  package init(dates: DateOrder? = nil, zone: TimeZone? = nil, latest: Date? = nil, channel: Channel? = nil) {
    self.channel = channel
    self.dates = dates
    self.zone = zone
    self.latest = latest
  }
}
