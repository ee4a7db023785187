/// A day of the calendar in UTC, which records write as `YYYY-MM-DD`.
public struct Day: Hashable, Sendable {
  /// The days from 1970-01-01 to it; negative before that.
  public let since1970: Int

  /// Creates the day that lies so many days after 1970-01-01.
  public init(since1970: Int) { self.since1970 = since1970 }

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

  /// Returns how many days a month has, 28 to 31.
  public static func daysIn(_ month: Int, of year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

/// The common calendar as arithmetic, since no locale or time zone may change an answer: Howard Hinnant's
/// `days_from_civil` and `civil_from_days` ("chrono-Compatible Low-Level Date Algorithms", 2013).
extension Day {
  /// Returns the days from 1970-01-01 to a day; negative before it.
  public static func since1970(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year  // counted from a first of March, so that the leap day comes last
    let (era, yearOfEra) = shiftedYear.flooredDivision(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Returns the year, month and day that lie so many days after 1970-01-01.
  public static func civil(since1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension Int {
  /// Returns the quotient rounded down, and the remainder, which is never negative.
  public func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
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
