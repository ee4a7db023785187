/// A day of the calendar in UTC, which records write as `YYYY-MM-DD`.
package struct Day: Hashable, Sendable {
  /// The days from 1970-01-01 to it; negative before that.
  package let since1970: Int

  /// Creates the day so many days after 1970-01-01.
  package init(since1970: Int) { self.since1970 = since1970 }

  /// Creates the day with a number, from 1, in a month; `nil` where there is no such day from the year 1 on.
  package init?(year: Int, month: Int, day: Int) {
    guard year >= 1, (1...12).contains(month), (1...Self.count(inMonth: month, of: year)).contains(day) else {
      return nil
    }
    since1970 = Self.since1970(year: year, month: month, day: day)
  }

  /// How many days a month has, 28 to 31.
  static func count(inMonth month: Int, of year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

/// The common calendar as arithmetic, since no locale or time zone may change an answer: Howard Hinnant's
/// `days_from_civil` and `civil_from_days` ("chrono-Compatible Low-Level Date Algorithms", 2013).
extension Day {
  /// Returns the days from 1970-01-01 to a day; negative before it.
  static func since1970(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year  // counted from a first of March, so that the leap day comes last
    let (era, yearOfEra) = shiftedYear.flooredDivision(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The year, the month and the number of the day in it.
  var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (since1970 + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
