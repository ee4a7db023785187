import Foundation
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
}

extension DateColumn {
  var notADate: ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is not a date", many: "are not dates",
      help: "write `2026-11-20T14:03:11Z`, `2026-11-20 14:03` or `2026-11-20`")
  }

  var timeAlone: ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is a time without a day", many: "are times without a day",
      help: "name the column of the day too, here DAY: \(MetadataField.startedAt.option(mapping: title, after: "DAY"))")
  }

  var unclearNumber: ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is a number, which may count several things",
      many: "are numbers, which may count several things",
      help: "say what they count: "
        + DateUnit.allCases.map { MetadataField.startedAt.option(mapping: title, unit: $0.rawValue) }
        .joined(separator: ", "))
  }

  var unclearOrder: ValueProblem {
    ValueProblem(
      TranscriptRules.dateOrder, one: "may be written day first or month first",
      many: "may be written day first or month first",
      help: "say which with `--dates dmy`, `--dates mdy` or `--dates ymd`")
  }

  var contradiction: ValueProblem {
    ValueProblem(
      TranscriptRules.dateOrder, one: "contradicts another row about whether the day comes first",
      many: "contradict each other about whether the day comes first",
      help: "say it with `--dates dmy` or `--dates mdy`; rows that can only be read in one way were taken")
  }

  func notInOrder(_ order: DateOrder) -> ValueProblem {
    ValueProblem(
      TranscriptRules.badDate, one: "is not a date \(order.words)", many: "are not dates \(order.words)",
      help: "correct it, or say another order with `--dates`")
  }

  func skipped(in zone: TimeZone) -> ValueProblem {
    ValueProblem(
      TranscriptRules.clockChange, one: "does not exist: the clocks of \(zone.identifier) were set forward",
      many: "do not exist: the clocks of \(zone.identifier) were set forward",
      help: "check the zone given with `--zone`, or correct the time")
  }

  func doubled(in zone: TimeZone) -> ValueProblem {
    ValueProblem(
      TranscriptRules.clockChange,
      one: "occurred twice, since the clocks of \(zone.identifier) were set back; the first was taken",
      many: "occurred twice, since the clocks of \(zone.identifier) were set back; the first was taken",
      help: "where it was the second, write the offset behind the time, such as `+01:00`")
  }
}
