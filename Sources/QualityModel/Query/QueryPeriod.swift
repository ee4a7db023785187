import Foundation

/// A year, a month or a day in UTC: `2026`, `2026-09`, `2026-09-14`.
struct QueryPeriod {
  /// The first day, counted from 1970-01-01.
  private let first: Int
  /// The day after the last.
  private let next: Int

  /// Its first moment.
  var start: Date { Date(timeIntervalSince1970: Double(first) * 86_400) }
  /// The first moment after it.
  var end: Date { Date(timeIntervalSince1970: Double(next) * 86_400) }

  init(_ piece: QueryPiece, key: Query.Key) throws(QueryMistake) {
    guard let period = Self(piece.text) else {
      throw QueryMistake(
        "`\(piece.short)` is not a year, month or day",
        help: "write it like `\(key.rawValue):2026`, `\(key.rawValue):2026-09` or `\(key.rawValue):2026-09-14`",
        at: piece.range)
    }
    self = period
  }

  private init?(_ text: String) {
    let missing = [4: "-01-01", 7: "-01", 10: ""][text.utf8.count]
    guard let missing, Day.isValid(text + missing) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let (year, month) = (parts[0], parts.count > 1 ? parts[1] : nil)
    first = Day.since1970(year: year, month: month ?? 1, day: parts.count > 2 ? parts[2] : 1)
    if parts.count > 2 {
      next = first + 1
    } else if let month {
      next = first + Day.daysIn(month, of: year)
    } else {
      next = Day.since1970(year: year + 1, month: 1, day: 1)
    }
  }

  /// Returns the time of one period, or from one to another: `on:2026-09..2026-11`.
  static func range(_ piece: QueryPiece) throws(QueryMistake) -> Query.Condition {
    guard let dots = piece.text.firstRange(of: "..") else {
      let period = try QueryPeriod(piece, key: .on)
      return .time(from: period.start, until: period.end)
    }
    let scalars = piece.text[..<dots.lowerBound].unicodeScalars.count
    let middle = piece.range.lowerBound + scalars
    let first = QueryPiece(text: String(piece.text[..<dots.lowerBound]), range: piece.range.lowerBound..<middle)
    let last = QueryPiece(text: String(piece.text[dots.upperBound...]), range: (middle + 2)..<piece.range.upperBound)
    let (from, until) = (try QueryPeriod(first, key: .on).start, try QueryPeriod(last, key: .on).end)
    guard from < until else {
      throw QueryMistake(
        "the time `\(piece.short)` ends before it begins", help: "write the earlier one first", at: piece.range)
    }
    return .time(from: from, until: until)
  }

  /// Returns the term of a time as it is typed; `nil` where both ends are open. Only whole days can be typed.
  static func text(from: Date?, until: Date?) -> String? {
    switch (from, until) {
    case (nil, nil): nil
    case (let from?, nil): "since:\(day(days(from)))"
    case (nil, let until?): "until:\(day(days(until) - 1))"
    case (let from?, let until?): "on:" + range(days(from), days(until))
    }
  }

  private static func range(_ first: Int, _ next: Int) -> String {
    let text = day(first)
    let shorter = [String(text.prefix(4)), String(text.prefix(7)), text]
    let same = shorter.first { QueryPeriod($0).map { $0.first == first && $0.next == next } ?? false }
    return same ?? "\(text)..\(day(next - 1))"
  }

  private static func days(_ date: Date) -> Int {
    let days = (date.timeIntervalSince1970 / 86_400).rounded(.down)
    return abs(days) < 1e7 ? Int(days) : 0
  }

  private static func day(_ days: Int) -> String {
    let (year, month, day) = Day.civil(since1970: days)
    func padded(_ number: Int, _ count: Int) -> String {
      String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
