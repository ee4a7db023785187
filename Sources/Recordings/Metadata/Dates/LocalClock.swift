import Foundation
import Notation

/// The zone of a file's times, by which a time on its clocks becomes a moment.
struct LocalClock: Hashable {
  /// The moment that a clock's time is, or why there is none.
  enum Moment: Hashable {
    case once(Date)
    /// The clocks were put back, and showed it twice; this is the first.
    case twice(Date)
    /// The clocks were put forward, and never showed it.
    case never
  }

  /// The zone.
  var zone: TimeZone

  /// Returns the moment at which the clocks of the zone show a time, given as if it were UTC.
  func moment(showing seconds: Double) -> Moment {
    let shown = Date(timeIntervalSince1970: seconds)
    // Whatever the clocks do on that day, one of the two days beside it has the offset before, the other the one after.
    let offsets = Set([-Day.seconds, Day.seconds].map { zone.secondsFromGMT(for: shown + Double($0)) })
    let moments = offsets.map { shown - Double($0) }.filter {
      zone.secondsFromGMT(for: $0) == Int(shown.timeIntervalSince($0))
    }
    guard let first = moments.min() else { return .never }
    return moments.count > 1 ? .twice(first) : .once(first)
  }

  /// Returns the zone that a text names: `Europe/Berlin`, `UTC`, `+01:00`; `nil` where there is none.
  static func zone(_ text: String) -> TimeZone? {
    let bare = text.trimmingCharacters(in: .whitespaces)
    if ["utc", "gmt", "z"].contains(bare.lowercased()) { return .gmt }
    if let known = TimeZone.knownTimeZoneIdentifiers.first(where: { $0.lowercased() == bare.lowercased() }) {
      return TimeZone(identifier: known)
    }
    // An offset is written as in a date.
    guard let offset = WrittenDate("2000-01-01 00:00 \(bare)")?.offset else { return nil }
    return TimeZone(secondsFromGMT: Int(offset))
  }
}
