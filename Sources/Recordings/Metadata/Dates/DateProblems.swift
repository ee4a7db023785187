import Foundation
import Notation
import QualityModel

extension DateOrder {
  /// The order in words.
  var words: String {
    switch self {
    case .dayFirst: "day first"
    case .monthFirst: "month first"
    case .yearFirst: "year first"
    }
  }

  /// Some orders in words: `day first or the month first`.
  static func choice(of orders: some Collection<DateOrder>) -> String {
    allCases.filter(orders.contains).map(\.words).joined(separator: " or the ")
  }

  /// What to do where dates can be read in some orders.
  static func help(for orders: some Collection<DateOrder>) -> String {
    let options = allCases.filter(orders.contains).map { "`--dates \($0.rawValue)`" }
    let last = options.count > 1 ? " or \(options[options.count - 1])" : ""
    return "state the order with \(options.dropLast(last.isEmpty ? 0 : 1).joined(separator: ", "))\(last)"
  }
}

extension DateColumn {
  /// What the rows lack whose date was not taken.
  private var lack: String { field == .endedAt ? "end" : "start" }

  var notADate: ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is not a date", many: "are not dates",
      help: "write `2026-11-20T14:03:11Z`, `2026-11-20 14:03` or `2026-11-20`")
  }

  /// - Parameter reason: why there is no such day, as a sentence goes on.
  func missingDay(_ reason: String) -> ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "names a day that does not exist: \(reason)",
      many: "name days that do not exist: \(reason)", help: "correct the date")
  }

  var timeAlone: ValueProblem {
    if let dayTitle {
      return ValueProblem(
        TranscriptRules.badDate, one: "is a time of day, and the row has no date",
        many: "are times of day, and the rows have no date", help: "fill in `\(dayTitle)` in these rows")
    }
    return ValueProblem(
      TranscriptRules.badDate, one: "is a time of day without a date", many: "are times of day without a date",
      help:
        "name the column of the date too (here DAY): \(field.option(mapping: title, after: "DAY"))")
  }

  var otherWeekday: ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "names another day of the week than its date has",
      many: "name another day of the week than their dates have",
      help: "correct the day of the week or the date; one of the two is wrong")
  }

  func unknownZone(_ name: String) -> ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is in the zone `\(name)` of the title, which may be one of several",
      many: "are in the zone `\(name)` of the title, which may be one of several",
      help: "say which with `--zone`, such as `--zone Asia/Kolkata`")
  }

  var unclearNumber: ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is a number whose unit is not known, so its row has no \(lack)",
      many: "are numbers whose unit is not known, so their rows have no \(lack)",
      help: "state the unit: "
        + DateUnit.allCases.map { field.option(mapping: title, unit: $0.rawValue) }
        .joined(separator: ", "))
  }

  func unclearOrder(_ orders: some Collection<DateOrder>) -> ValueProblem {
    let can = "can be read with the \(DateOrder.choice(of: orders))"
    return ValueProblem(
      TranscriptRules.dateOrder, one: "\(can), so its row has no \(lack)",
      many: "\(can), so their rows have no \(lack)",
      help: DateOrder.help(for: orders))
  }

  var contradiction: ValueProblem {
    ValueProblem(
      TranscriptRules.dateOrder,
      one: "contradicts another row on whether the day comes first, and was taken in its only reading",
      many: "contradict each other on whether the day comes first, and were taken in their only readings",
      help: "correct the one that is wrong, or state the order with `--dates dmy` or `--dates mdy`")
  }

  func implausible(_ problem: PlausibleTime.Problem) -> ValueProblem {
    let help =
      "correct it; if it is read wrongly, state `--dates`, or the unit with "
      + field.option(mapping: title, unit: DateUnit.unix.rawValue)
    return switch problem {
    case .tooEarly:
      ValueProblem(TranscriptRules.badDate, one: "is before 1980", many: "are before 1980", help: help)
    case .tooLate:
      ValueProblem(TranscriptRules.badDate, one: "is in the future", many: "are in the future", help: help)
    }
  }

  func notInOrder(_ order: DateOrder) -> ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is not a date with the \(order.words)",
      many: "are not dates with the \(order.words)",
      help: "correct it, or state another order with `--dates`")
  }

  func skipped(in zone: TimeZone) -> ValueProblem {
    ValueProblem(
      TranscriptRules.clockChange, one: "does not exist in \(zone.identifier), where the clocks skipped it",
      many: "do not exist in \(zone.identifier), where the clocks skipped them",
      help: "check the zone given with `--zone`, or correct the time")
  }

  /// - Parameter first: the first of the two moments; the offset that is shown is that of the second.
  func doubled(at first: Date, in zone: TimeZone) -> ValueProblem {
    let offset = LocalClock.isoOffset(of: zone, at: first + Double(Day.seconds))
    return ValueProblem(
      TranscriptRules.clockChange,
      one: "occurred twice in \(zone.identifier), where the clocks were set back; the first occurrence was taken",
      many: "occurred twice in \(zone.identifier), where the clocks were set back; the first occurrence was taken",
      help: "for the second occurrence add the offset to the time, such as `\(offset)`")
  }
}
