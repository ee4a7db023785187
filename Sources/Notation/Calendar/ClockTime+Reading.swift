import Foundation

/// Times as transcripts write them: `1:23`, `01:02:03.450`, `00:00:06,500`.
extension ClockTime {
  /// Returns the seconds a whole text stands for; `nil` where it is not a time.
  package static func seconds(inTranscript text: some StringProtocol) -> Double? {
    var bytes = Array(text.utf8)[...]
    guard let time = take(from: &bytes), bytes.isEmpty else { return nil }
    return time
  }

  /// Takes a time off the front of some bytes and returns it in seconds; takes nothing where there is none.
  package static func take(from bytes: inout ArraySlice<UInt8>) -> Double? {
    var rest = bytes
    guard var fields = number(&rest).map({ [$0] }) else { return nil }
    while fields.count < 3, rest.first == UInt8(ascii: ":") {
      var after = rest.dropFirst()
      guard let field = number(&after), field < 60 else { return nil }
      fields.append(field)
      rest = after
    }
    // Of two numbers the first is minutes, and calls of ninety minutes are written 90:00 too.
    guard fields.count > 1, rest.first != UInt8(ascii: ":") else { return nil }
    let whole = fields.reduce(0) { $0 * 60 + $1 }
    let fraction = fraction(&rest)
    bytes = rest
    return Double(whole) + fraction
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix { $0.digit != nil }
    guard (1...6).contains(digits.count) else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return Int(digits: digits)
  }

  /// A comma or dot counts as the decimal sign only before a digit.
  private static func fraction(_ bytes: inout ArraySlice<UInt8>) -> Double {
    guard let sign = bytes.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",") else { return 0 }
    let digits = bytes.dropFirst().prefix { $0.digit != nil }
    guard !digits.isEmpty else { return 0 }
    bytes = bytes.dropFirst(digits.count + 1)
    let kept = digits.prefix(6)
    return Double(Int(digits: kept) ?? 0) / pow(10, Double(kept.count))
  }
}
