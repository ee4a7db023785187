import ArgumentParser
import Notation
import QualityModel

/// Which evaluations a scorecard rests on.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Count this rubric alone", valueName: "rubric"))
  var rubric: String?
  @Option(help: ArgumentHelp("Count contacts from this day on", valueName: "day")) var from: Day?
  @Option(help: ArgumentHelp("Count contacts up to this day", valueName: "day")) var to: Day?

  /// The days that were asked for.
  var days: DayRange { DayRange(from: from, to: to) }

  func validate() throws { try days.validate() }
}

extension DayRange {
  /// Throws where `--to` is before `--from`.
  func validate() throws {
    if let from, let to, to < from { throw ValidationError("`--to` is before `--from`") }
  }
}
