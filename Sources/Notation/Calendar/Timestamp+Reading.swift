package import Foundation

extension Timestamp {
  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// Returns the time that a text says, with `Z` or an offset such as `+01:00`; `nil` where it is not a
  /// time that could be written again.
  package static func date(from text: String) -> Date? {
    var text = text
    return text.withUTF8 { bytes in date(from: bytes) }
  }

  private static func date(from bytes: UnsafeBufferPointer<UInt8>) -> Date? {
    guard bytes.count >= 20, bytes.count <= 35, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let day = Day(digits: .init(rebasing: bytes[..<10])),
      let hour = Int(digits: bytes[11..<13]), let minute = Int(digits: bytes[14..<16]),
      let second = Int(digits: bytes[17..<19]), hour < 24, minute < 60, second <= 60
    else { return nil }
    var rest = bytes[19...]
    guard let fraction = fraction(from: &rest), let offset = offset(rest) else { return nil }
    let whole = day.since1970 * Day.seconds + hour * 3600 + minute * 60 + second - offset
    let date = Date(timeIntervalSince1970: Double(whole) + fraction)
    // With its offset, or rounded up, the last day of 9999 may end in a year that no record can hold.
    return canWrite(date) ? date : nil
  }

  /// Takes `.` and digits off the front; a time without them has no fraction.
  private static func fraction(from rest: inout Bytes) -> Double? {
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") else { return 0 }
    let digits = rest.dropFirst().prefix { $0.digit != nil }
    guard (1...9).contains(digits.count), let value = Int(digits: digits) else { return nil }
    rest = rest[digits.endIndex...]
    return Double(value) / (0..<digits.count).reduce(1.0) { scale, _ in scale * 10 }
  }

  /// The seconds that the zone is ahead of UTC.
  private static func offset(_ rest: Bytes) -> Int? {
    let zone = Array(rest)
    if zone == [UInt8(ascii: "Z")] { return 0 }
    guard let sign = zone.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let hasColon = zone.count == 6 && zone[3] == UInt8(ascii: ":")
    guard hasColon || zone.count == 5, let hours = Int(digits: zone[1..<3]), let minutes = Int(digits: zone.suffix(2)),
      hours <= 18, minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
