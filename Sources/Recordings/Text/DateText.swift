import Foundation
import QualityModel

/// Dates as the world's exports write them, taken as UTC where they name no zone.
enum DateText {
  /// Returns the moment of `2026-11-20T14:03:11Z`, `2026-11-20 14:03[:11[.5]]` or `2026-11-20`; `nil` for others.
  ///
  /// A date such as `11/12/2026` is refused: half the world reads it one way and half the other.
  static func date(_ text: some StringProtocol) -> Date? {
    var bytes = Array(text.utf8)[...]
    guard let year = digits(4, &bytes), take("-", &bytes), let month = digits(2, &bytes), take("-", &bytes),
      let day = digits(2, &bytes), year >= 1, (1...12).contains(month),
      (1...Day.daysIn(month, of: year)).contains(day)
    else { return nil }
    let midnight = Double(Day.since1970(year: year, month: month, day: day)) * 86_400
    guard !bytes.isEmpty else { return Date(timeIntervalSince1970: midnight) }
    guard take("T", &bytes) || take("t", &bytes) || take(" ", &bytes), let time = timeOfDay(&bytes),
      let offset = zone(&bytes), bytes.isEmpty
    else { return nil }
    return Date(timeIntervalSince1970: midnight + time - offset)
  }

  private static func timeOfDay(_ bytes: inout ArraySlice<UInt8>) -> Double? {
    guard let hour = digits(2, &bytes), take(":", &bytes), let minute = digits(2, &bytes), hour < 24, minute < 60
    else { return nil }
    var seconds = Double(hour * 3600 + minute * 60)
    guard take(":", &bytes) else { return seconds }
    guard let second = digits(2, &bytes), second <= 60 else { return nil }
    seconds += Double(second)
    guard take(".", &bytes) || take(",", &bytes) else { return seconds }
    let fraction = bytes.prefix { $0.digit != nil }
    guard (1...9).contains(fraction.count) else { return nil }
    bytes = bytes.dropFirst(fraction.count)
    return seconds + Double(fraction.reduce(0) { $0 * 10 + ($1.digit ?? 0) }) / pow(10, Double(fraction.count))
  }

  /// Seconds east of Greenwich; 0 where no zone is named.
  private static func zone(_ bytes: inout ArraySlice<UInt8>) -> Double? {
    if take(" ", &bytes), bytes.elementsEqual("UTC".utf8) { bytes = [] }
    if bytes.isEmpty || take("Z", &bytes) || take("z", &bytes) { return 0 }
    let sign = take("+", &bytes) ? 1.0 : take("-", &bytes) ? -1.0 : 0
    guard sign != 0, let hours = digits(2, &bytes), hours < 24 else { return nil }
    _ = take(":", &bytes)
    guard !bytes.isEmpty else { return sign * Double(hours * 3600) }
    guard let minutes = digits(2, &bytes), minutes < 60 else { return nil }
    return sign * Double(hours * 3600 + minutes * 60)
  }

  private static func digits(_ count: Int, _ bytes: inout ArraySlice<UInt8>) -> Int? {
    let found = bytes.prefix(count)
    guard found.count == count, found.allSatisfy({ $0.digit != nil }) else { return nil }
    bytes = bytes.dropFirst(count)
    return found.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
  }

  private static func take(_ character: Unicode.Scalar, _ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: character) else { return false }
    bytes = bytes.dropFirst()
    return true
  }
}
