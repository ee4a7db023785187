import QualityModel

/// Reads a column of durations; what its bare numbers count is decided for the whole column, never value by value.
struct DurationColumn {
  /// The column's title, for what a person may map.
  var title: String
  /// The unit that the title or a person states.
  var unit: DurationUnit?
  /// Whether the title says that `1:05` is hours and minutes.
  var isHoursAndMinutes = false
  var isSeparatedBySemicolons = false

  /// Calls do not take longer; what does is in another unit.
  static let longest = 86_400.0
  /// Where half of the numbers are at least this many seconds, they are probably milliseconds.
  private static let longUsual = 10_000.0

  func read(_ texts: [String?]) -> ColumnReading<Double> {
    var reading = ColumnReading<Double>(rows: texts.count)
    let written = texts.map { $0.flatMap(WrittenDuration.init) }
    let numbers = written.compactMap(\.?.number)
    let mark = DecimalMark(of: numbers, isSeparatedBySemicolons: isSeparatedBySemicolons).character
    let isUnclear = unit == nil && isUnusual(numbers.compactMap { $0.value(decimalMark: mark) })
    for (row, text) in texts.enumerated() where text != nil {
      do throws(ValueProblem) {
        reading.values[row] = try seconds(of: written[row], decimalMark: mark, isUnclear: isUnclear)
      } catch {
        reading.problems.add(error, row: row)
      }
    }
    let isAssumed = unit == nil && written.indices.contains { written[$0]?.number != nil && reading.values[$0] != nil }
    if isAssumed {
      reading.assumed = [Assumption(what: "durations without a unit are seconds", otherwise: mapped("min"))]
    }
    return reading
  }

  private func isUnusual(_ numbers: [Double]) -> Bool {
    numbers.count { $0 >= Self.longUsual } * 2 > numbers.count
  }

  private func seconds(
    of written: WrittenDuration?, decimalMark: Character?, isUnclear: Bool
  ) throws(ValueProblem) -> Double {
    switch written {
    case nil: throw notADuration
    case .seconds(let seconds): return try checked(seconds)
    case .clock(let seconds): return try checked(isHoursAndMinutes ? seconds * 60 : seconds)
    case .number(let number):
      guard let value = number.value(decimalMark: decimalMark) else { throw .unclearMark }
      guard value >= 0 else { throw .negative }
      guard let unit else {
        if isUnclear { throw unclearUnit }
        if value > 0, value < 1 { throw fraction }
        return try checked(value)
      }
      // A spreadsheet's fraction of a day shows whole seconds, and carries noise below them.
      return try checked(unit == .days ? (value * unit.seconds).rounded() : value * unit.seconds)
    }
  }

  private func checked(_ seconds: Double) throws(ValueProblem) -> Double {
    guard seconds <= Self.longest else { throw tooLong }
    return (seconds * 1000).rounded() / 1000
  }

  private func mapped(_ unit: String) -> String { MetadataField.duration.option(mapping: title, unit: unit) }
}

extension WrittenDuration {
  fileprivate var number: WrittenNumber? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}

extension DurationColumn {
  private var notADuration: ValueProblem {
    ValueProblem(
      TranscriptRules.badNumber, one: "is not a duration", many: "are not durations",
      help: "write seconds, `m:ss`, `h:mm:ss`, `5m 12s` or `PT5M12S`")
  }
  private var tooLong: ValueProblem {
    ValueProblem(
      TranscriptRules.badDuration, one: "is longer than 24 hours", many: "are longer than 24 hours",
      help: "if it is in milliseconds, say so with \(mapped("ms"))")
  }
  private var unclearUnit: ValueProblem {
    ValueProblem(
      TranscriptRules.badDuration, one: "is not a usual number of seconds", many: "are not usual numbers of seconds",
      help: "say what the numbers are with \(mapped("ms")) or \(mapped("s"))")
  }
  private var fraction: ValueProblem {
    ValueProblem(
      TranscriptRules.badDuration, one: "is less than a second", many: "are less than a second",
      help: "if it is a spreadsheet's fraction of a day, say so with \(mapped("day"))")
  }
}

extension ValueProblem {
  fileprivate static let negative = ValueProblem(
    TranscriptRules.badNumber, one: "is a negative duration", many: "are negative durations",
    help: "correct it in the source")

  /// The problem of `1,234` where nothing shows which mark is the decimal one.
  static let unclearMark = ValueProblem(
    TranscriptRules.badNumber, one: "may be thousands or decimals", many: "may be thousands or decimals",
    help: "write the number without a mark of thousands")
}
