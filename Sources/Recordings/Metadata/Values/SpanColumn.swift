import Foundation
import QualityModel

/// Durations that a table states by when an interaction began and ended.
struct SpanColumn {
  /// The titles of the columns.
  var start, end: String
  /// What the column of durations has, which counts first.
  var durations: [String?]
  /// Whether the ends are times on the day on which the interaction began.
  var sharesDay: Bool

  /// Returns the durations in seconds, those that are missing from start to end.
  func read(_ known: [Double?], from starts: [Date?], to ends: [Date?]) -> ColumnReading<Double> {
    var reading = ColumnReading<Double>(rows: known.count)
    reading.values = known
    var isFilled = false
    for row in known.indices where durations[row] == nil {
      guard let start = starts[row], let end = ends[row] else { continue }
      var seconds = end.timeIntervalSince(start)
      // A time of the day before that of the start is one of the next day.
      if sharesDay, seconds < 0 { seconds += 86_400 }
      if seconds < 0 {
        reading.problems.add(.endsBeforeItStarts, row: row)
      } else if seconds > DurationColumn.longest {
        reading.problems.add(.endsTooLate, row: row)
      } else {
        reading.values[row] = (seconds * 1000).rounded() / 1000
        isFilled = true
      }
    }
    if isFilled {
      reading.assumed = [
        Assumption(
          what: "a duration is the time from `\(start)` to `\(end)`",
          otherwise: MetadataField.duration.option(mapping: "Column"))
      ]
    }
    return reading
  }
}

extension ValueProblem {
  fileprivate static let endsBeforeItStarts = ValueProblem(
    TranscriptRules.badDuration, one: "is before the start", many: "are before the start",
    help: "correct it in the source; the interaction was taken without a duration")
  fileprivate static let endsTooLate = ValueProblem(
    TranscriptRules.badDuration, one: "is more than 24 hours after the start",
    many: "are more than 24 hours after the start",
    help: "correct it in the source; the interaction was taken without a duration")
}
