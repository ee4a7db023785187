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
    let moments = moments(showing: seconds)
    guard let first = moments.first else { return .never }
    return moments.count > 1 ? .twice(first) : .once(first)
  }

  /// Returns the moments at which the clocks of the zone show a time, the earlier first: two where they were put back.
  func moments(showing seconds: Double) -> [Date] {
    let shown = Date(timeIntervalSince1970: seconds)
    // Whatever the clocks do on that day, one of the two days beside it has the offset before, the other the one after.
    let offsets = Set([-Day.seconds, Day.seconds].map { zone.secondsFromGMT(for: shown + Double($0)) })
    return offsets.map { shown - Double($0) }.filter {
      zone.secondsFromGMT(for: $0) == Int(shown.timeIntervalSince($0))
    }.sorted()
  }

  /// Whether a text names a zone by an abbreviation such as `CET`, and so one offset, and not a place.
  static func isAbbreviation(_ text: String) -> Bool {
    let bare = text.trimmingCharacters(in: .whitespaces)
    guard !bare.isEmpty, bare.allSatisfy(\.isLetter), !["utc", "gmt", "z"].contains(bare.lowercased()) else {
      return false
    }
    return zone(bare).map { $0.nextDaylightSavingTimeTransition == nil } ?? false
  }

  /// The offset of a zone at a moment as it is written behind a time: `-05:00`.
  static func isoOffset(of zone: TimeZone, at moment: Date) -> String {
    let minutes = zone.secondsFromGMT(for: moment) / 60
    return "\(minutes < 0 ? "-" : "+")\((abs(minutes) / 60).padded(to: 2)):\((abs(minutes) % 60).padded(to: 2))"
  }

  /// An offset as text: `UTC+1`, `UTC−3:30`.
  static func offsetText(of zone: TimeZone) -> String {
    let minutes = abs(zone.secondsFromGMT()) / 60
    let rest = minutes % 60 == 0 ? "" : ":\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    return "UTC\(zone.secondsFromGMT() < 0 ? "−" : "+")\(minutes / 60)\(rest)"
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
