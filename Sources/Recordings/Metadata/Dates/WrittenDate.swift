import Foundation
import Notation
import QualityModel

/// A date, a time of the day or both, as someone wrote it: the order of its numbers and its zone may still be open.
struct WrittenDate: Hashable {
  /// The day in each order that makes a day of the numbers; all the same where only one can be
  /// meant, and empty where there is only a time.
  private(set) var days: [DateOrder: Day] = [:]
  /// What is between the numbers of a date whose order can be asked about; `nil` for every other.
  private(set) var separator: Character?
  /// The time of the day in seconds; `nil` for a date alone.
  private(set) var seconds: Double?
  /// Seconds east of Greenwich; `nil` where no zone is written.
  private(set) var offset: Double?
  /// The abbreviation that the offset was taken from.
  private(set) var zoneName: String?

  /// Whether it names a day of the week that none of its days is.
  private(set) var isContradictory = false

  /// Reads a date in any usual way of writing; `nil` for anything else.
  init?(_ text: some StringProtocol) {
    guard let pieces = DatePiece.cut(text) else { return nil }
    var scan = DateScan(pieces)
    guard scan.run() else { return nil }
    seconds = scan.time
    offset = scan.offset
    zoneName = scan.zoneName
    if scan.numbers.isEmpty, scan.month == nil {
      guard seconds != nil, offset == nil else { return nil }
      return
    }
    if let month = scan.month {
      guard let day = Self.day(month: month, position: scan.monthPosition, numbers: scan.numbers) else { return nil }
      days = [.dayFirst: day, .monthFirst: day, .yearFirst: day]
    } else {
      guard takeNumbers(scan.numbers) else { return nil }
    }
    if let weekday = scan.weekday { take(weekday: weekday) }
  }

  /// A day of the week that is named decides between the orders of the numbers.
  private mutating func take(weekday: Int) {
    let fitting = days.filter { Self.weekday(of: $0.value) == weekday }
    if fitting.isEmpty { isContradictory = true } else { days = fitting }
  }

  /// The day of the week from 1 for Sunday; the first of 1970 was a Thursday.
  private static func weekday(of day: Day) -> Int {
    let days = Int((day.start.timeIntervalSince1970 / Double(Day.seconds)).rounded(.down))
    return ((days + 4) % 7 + 7) % 7 + 1
  }

  /// Whether this is a time without a day.
  var isTimeAlone: Bool { days.isEmpty }
  /// The day, if all orders that are possible come to the same.
  var onlyDay: Day? { Set(days.values).count == 1 ? days.values.first : nil }

  /// A month in words leaves open only which number is the year.
  private static func day(month: Int, position: Int, numbers: [DateScan.Number]) -> Day? {
    guard numbers.count == 2 else { return nil }
    let isYearFirst = numbers[0].digits == 4
    let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard isYearFirst ? position == 1 : position < 2, day.digits <= 2 else { return nil }
    return Self.day(year: year, month: month, day: day.value)
  }

  private mutating func takeNumbers(_ numbers: [DateScan.Number]) -> Bool {
    guard numbers.count == 3, let mark = numbers[1].mark, numbers[2].mark == mark else { return false }
    let digits = numbers.map(\.digits)
    guard digits[1] <= 2 else { return false }
    if digits[0] == 4, digits[2] <= 2 {
      guard let day = Self.day(year: numbers[0], month: numbers[1].value, day: numbers[2].value) else { return false }
      days = [.dayFirst: day, .monthFirst: day, .yearFirst: day]
      return true
    }
    guard digits[0] <= 2, digits[2] == 4 || digits[2] <= 2 else { return false }
    separator = mark
    days[.dayFirst] = Self.day(year: numbers[2], month: numbers[1].value, day: numbers[0].value)
    days[.monthFirst] = Self.day(year: numbers[2], month: numbers[0].value, day: numbers[1].value)
    if digits[2] == 2, digits[0] == 2 {
      days[.yearFirst] = Self.day(year: numbers[0], month: numbers[1].value, day: numbers[2].value)
    }
    return !days.isEmpty
  }

  private static func day(year: DateScan.Number, month: Int, day: Int) -> Day? {
    guard year.digits == 4 || year.digits == 2 else { return nil }
    return Day(year: year.digits == 2 ? 2000 + year.value : year.value, month: month, day: day)
  }
}
