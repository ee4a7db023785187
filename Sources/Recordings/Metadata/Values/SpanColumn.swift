import Foundation
import QualityModel

/// Durations that a table states by when an interaction began and ended.
struct SpanColumn {
  /// The titles of the columns.
  var start, end: String
  /// The title of the column of durations.
  var duration: String
  /// What that column has, which counts first.
  var durations: [String?]
  /// Whether the ends are times on the day on which the interaction began.
  var sharesDay: Bool

  /// Returns the durations in seconds, those that are missing from start to end.
  func read(_ known: [Double?], from starts: [Date?], to ends: [Date?]) -> ColumnReading<Double> {
    var reading = ColumnReading<Double>(rows: known.count)
    reading.values = known
    var isFilled = false
    for row in known.indices {
      guard let start = starts[row], let end = ends[row] else { continue }
      var seconds = end.timeIntervalSince(start)
      // A time of the day before that of the start is one of the next day.
      if sharesDay, seconds < 0 { seconds += 86_400 }
      if durations[row] != nil {
        if let duration = known[row], Self.contradict(duration, seconds) { reading.problems.add(otherSpan, row: row) }
      } else if seconds < 0 {
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
          "a duration is the time from `\(start)` to `\(end)`",
          general: "a duration is the time from start to end",
          otherwise: MetadataField.duration.option(mapping: "Column"))
      ]
    }
    return reading
  }

  /// Whether a duration is another one than the time from start to end: by more than half, and by minutes. Systems count
  /// ringing, holds and the work after a call in one and not in the other.
  private static func contradict(_ duration: Double, _ span: Double) -> Bool {
    abs(duration - span) > max(120, max(duration, span) / 2)
  }

  private var otherSpan: ValueProblem {
    ValueProblem(
      TranscriptRules.badDuration, one: "does not fit the start and the duration of its row",
      many: "do not fit the starts and the durations of their rows",
      help: "the durations were taken; if they are in another unit, say so with "
        + MetadataField.duration.option(mapping: duration, unit: "min"))
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
