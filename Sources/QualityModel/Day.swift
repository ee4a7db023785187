/// Days of the calendar as records write them: `YYYY-MM-DD`.
public enum Day {
  /// Returns whether the text is a day that exists.
  public static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10]),
      year >= 1, (1...12).contains(month)
    else { return false }
    return (1...daysIn(month, of: year)).contains(day)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.reduce(Int?(0)) { value, byte in
      guard let value, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      return value * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }

  private static func daysIn(_ month: Int, of year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

extension String {
  /// The text without white space at either end.
  public var trimmed: String {
    // Answers nearly always begin and end with plain letters or digits, and asking Unicode about those is slow.
    if let first = utf8.first, let last = utf8.last, Self.isPlain(first), Self.isPlain(last) { return self }
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > UInt8(ascii: " ") && byte < 0x7F }
}
