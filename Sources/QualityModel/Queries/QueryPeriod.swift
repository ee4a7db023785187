import Foundation
import Notation

/// A year, a month or a day in UTC: `2026`, `2026-09`, `2026-09-14`.
struct QueryPeriod {
  /// The first day.
  private let first: Day
  /// The day after the last.
  private let next: Day

  /// Its first moment.
  var start: Date { first.start }
  /// The first moment after it.
  var end: Date { next.start }

  init(_ piece: QueryPiece, key: Query.Key) throws(QueryMistake) {
    guard let period = Self(piece.text) else {
      throw QueryMistake(
        "`\(piece.short)` is not a year, month or day\(Day.missing(in: piece.text).map { ": \($0)" } ?? "")",
        help: "write it like `\(key.rawValue):2026`, `\(key.rawValue):2026-09` or `\(key.rawValue):2026-09-14`",
        at: piece.range)
    }
    self = period
  }

  private init?(_ text: String) {
    if let day = Day(text) {
      (first, next) = (day, day.advanced(by: 1))
    } else if let month = Month(text) {
      (first, next) = (month.firstDay, month.next.firstDay)
    } else if text.utf8.count == 4, let january = Month(text + "-01") {
      (first, next) = (january.firstDay, Month(number: january.number + 12).firstDay)
    } else {
      return nil
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
    case (let from?, nil): "since:\(Day(of: from))"
    case (nil, let until?): "until:\(Day(of: until).advanced(by: -1))"
    case (let from?, let until?): "on:" + range(Day(of: from), Day(of: until))
    }
  }

  private static func range(_ first: Day, _ next: Day) -> String {
    let text = first.description
    let shorter = [String(text.prefix(4)), String(text.prefix(7)), text]
    let same = shorter.first { QueryPeriod($0).map { $0.first == first && $0.next == next } ?? false }
    return same ?? "\(text)..\(next.advanced(by: -1))"
  }
}
