/// A day as records write it: `2026-11-22`.
extension Day: CustomStringConvertible {
  /// Creates the day that a text says; `nil` where there is no such day.
  package init?(_ text: String) {
    var text = text
    guard let day = text.withUTF8({ Day(digits: $0) }) else { return nil }
    self = day
  }

  /// Creates the day that ten bytes of text say; `nil` for anything else.
  init?(digits bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]), let day = Int(digits: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as records write it: `2026-11-22`.
  package var description: String {
    let (year, month, day) = civil
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}
