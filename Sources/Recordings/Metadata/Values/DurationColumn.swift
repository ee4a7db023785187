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
    let values = numbers.compactMap { $0.value(decimalMark: mark) }
    let isUnclear = unit == nil ? isUnusual(values) : isTooShort(values)
    for (row, text) in texts.enumerated() where text != nil {
      do throws(ValueProblem) {
        reading.values[row] = try seconds(of: written[row], decimalMark: mark, isUnclear: isUnclear)
      } catch {
        reading.problems.add(error, row: row)
      }
    }
    let taken = written.indices.filter { reading.values[$0] != nil }
    if unit == nil, taken.contains(where: { written[$0]?.number != nil }) {
      reading.assumed.append(Assumption("durations without a unit are seconds", otherwise: mapped("min")))
    }
    reading.assumed += [assumedPoint(taken, texts, written), assumedClock(taken, texts, written)].compactMap(\.self)
    return reading
  }

  /// `1.234` among numbers of which none shows what its mark is.
  private func assumedPoint(_ taken: [Int], _ texts: [String?], _ written: [WrittenDuration?]) -> Assumption? {
    guard !written.contains(where: { $0?.number?.decimalMark != nil }),
      let open = taken.first(where: { written[$0]?.number?.openMark == "." }), let text = texts[open]
    else { return nil }
    return Assumption(
      "the point in `\(text)` is a decimal one", general: "points in durations are decimal ones",
      otherwise: "numbers without a mark of thousands in the file")
  }

  /// `5:12` where nothing shows that it is not hours and minutes.
  private func assumedClock(_ taken: [Int], _ texts: [String?], _ written: [WrittenDuration?]) -> Assumption? {
    guard !countsHours, !texts.contains(where: { ($0 ?? "").utf8.count { $0 == .colon } > 1 }),
      !written.contains(where: { ($0?.clock ?? 0) >= Self.longestClock }),
      let first = taken.first(where: { written[$0]?.clock != nil }), let text = texts[first]
    else { return nil }
    return Assumption(
      "`\(text)` is minutes and seconds", general: "durations of two numbers are minutes and seconds",
      otherwise: mapped("h"))
  }

  /// Whether clock times are hours and minutes.
  private var countsHours: Bool { isHoursAndMinutes || unit == .hours }
  /// From here on, in seconds, a clock time of two numbers can hardly be hours and minutes.
  private static let longestClock = 24.0 * 60

  /// Whether a unit that is stated makes most of the numbers less than a second, so that it is probably another one.
  private func isTooShort(_ numbers: [Double]) -> Bool {
    guard let unit else { return false }
    return numbers.count { $0 > 0 && $0 * unit.seconds < 1 } * 2 > numbers.count
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
    case .clock(let seconds): return try checked(countsHours ? seconds * 60 : seconds)
    case .number(let number):
      guard let value = number.value(decimalMark: decimalMark) else { throw .unclearMark }
      guard value >= 0 else { throw .negative }
      guard let unit else {
        if isUnclear { throw unclearUnit }
        if value > 0, value < 1 { throw fraction }
        return try checked(value)
      }
      if isUnclear { throw tooShort(in: unit) }
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

  fileprivate var clock: Double? {
    guard case .clock(let seconds) = self else { return nil }
    return seconds
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
  private func tooShort(in unit: DurationUnit) -> ValueProblem {
    ValueProblem(
      TranscriptRules.badDuration, one: "is less than a second, read as \(unit.rawValue)",
      many: "are most of them less than a second, read as \(unit.rawValue)",
      help: "say what the numbers are with \(mapped("s")), or without a unit")
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
