import Foundation
import Notation
import QualityModel

/// Reads a column of dates; the order of their numbers, their zone and what plain numbers count are decided for all
/// rows.
struct DateColumn {
  /// What the dates are of.
  var field = MetadataField.startedAt
  /// The column's title, for what a person may map.
  var title: String
  /// What a title or a mapping says that plain numbers count.
  var unit: DateUnit?
  /// The order that an option states.
  var order: DateOrder?
  /// The zone that the title states, or else an option.
  var zone = Zone.unstated
  /// The title of the column of days, where the times are in another one.
  var dayTitle: String?
  /// The last moment that is not in the future, where that is known.
  var latest: Date?

  /// The zone of times that name none themselves.
  enum Zone: Hashable {
    /// Nothing says it.
    case unstated
    case known(TimeZone)
    /// The title has an abbreviation, which is one offset all year.
    case abbreviated(TimeZone, String)
    /// The title has an abbreviation that may be one of several zones.
    case unknown(String)

    var isUTC: Bool { self == .known(.gmt) }
  }

  func read(_ texts: [String?]) -> ColumnReading<Date> {
    let written = texts.map { $0.flatMap(WrittenDate.init) }
    var run = DateRun(column: self, texts: texts, written: written)
    for row in texts.indices where texts[row] != nil { run.read(row) }
    return run.finished
  }

  /// Returns whether most of some texts are times without a day, days without a time, or both in one.
  static func content(of texts: [String?]) -> Content {
    var counts: [Content: Int] = [:]
    for text in texts.lazy.compactMap({ $0 }).prefix(200) {
      guard let date = WrittenDate(text) else {
        counts[.other, default: 0] += 1
        continue
      }
      counts[date.isTimeAlone ? .times : date.seconds == nil ? .days : .moments, default: 0] += 1
    }
    return counts.max { $0.value < $1.value }?.key ?? .nothing
  }

  /// What a column's values are.
  enum Content: Hashable { case moments, days, times, other, nothing }
}

/// One reading of a column.
struct DateRun {
  let column: DateColumn
  let texts: [String?]
  let written: [WrittenDate?]
  let decision: DateOrderDecision
  private let numberUnit: DateUnit?
  /// Whether the numbers are whole days as spreadsheets count them.
  private let countsWholeDays: Bool
  private var reading: ColumnReading<Date>
  private(set) var assumed: Set<Taken> = []

  /// What was assumed while the column was read.
  enum Taken: Hashable { case utc, dayAlone, pointed, unit(DateUnit), zoneName(String), titleZone(TimeZone, String) }

  init(column: DateColumn, texts: [String?], written: [WrittenDate?]) {
    self.column = column
    self.texts = texts
    self.written = written
    decision = DateOrderDecision(written, latest: column.latest)
    let numbers = zip(texts, written).compactMap { $1 == nil ? $0.flatMap(Self.number) : nil }
    let isAll = !numbers.isEmpty && numbers.count == texts.count { $0 != nil }
    numberUnit = column.unit ?? (isAll ? DateUnit.only(of: numbers) : nil)
    countsWholeDays = numberUnit == .excel && numbers.allSatisfy { $0 == $0.rounded() }
    reading = ColumnReading(rows: texts.count)
  }

  private static func number(_ text: String) -> Double? {
    WrittenNumber(text)?.value(decimalMark: ".")
  }

  mutating func read(_ row: Int) {
    do throws(ValueProblem) {
      let date = try date(row)
      if let problem = PlausibleTime.problem(with: date, latest: column.latest) {
        throw column.order == nil
          ? missing(texts[row] ?? "") ?? column.implausible(problem) : column.implausible(problem)
      }
      reading.values[row] = date
    } catch {
      reading.problems.add(error, row: row)
    }
  }

  private mutating func date(_ row: Int) throws(ValueProblem) -> Date {
    guard let written = written[row] else { return try counted(texts[row] ?? "", row) }
    guard !written.isTimeAlone else { throw column.timeAlone }
    guard !written.isContradictory else { throw column.otherWeekday }
    let day = try day(of: written, row).start.timeIntervalSince1970
    guard let time = written.seconds else { return wholeDay(day, row) }
    let seconds = day + time
    guard let offset = written.offset else { return try moment(showing: seconds, row) }
    if let name = written.zoneName { assumed.insert(.zoneName(name)) }
    return Date(timeIntervalSince1970: seconds - offset)
  }

  /// A date without a time stays on its day, whatever the zone: days and months are counted in UTC.
  private mutating func wholeDay(_ seconds: Double, _ row: Int) -> Date {
    reading.wholeDays.insert(row)
    if !column.zone.isUTC { assumed.insert(.dayAlone) }
    return Date(timeIntervalSince1970: seconds)
  }

  private mutating func day(of written: WrittenDate, _ row: Int) throws(ValueProblem) -> Day {
    if written.separator == nil, let only = written.onlyDay { return only }
    if let order = column.order {
      guard let day = written.days[order] else { throw column.notInOrder(order) }
      return day
    }
    if let only = written.onlyDay { return only }
    guard let (order, isAssumed) = decision.order(of: written), let day = written.days[order] else {
      throw column.unclearOrder(written.days.keys)
    }
    if isAssumed { assumed.insert(.pointed) }
    return day
  }

  /// A number is a date only where it is known what it counts.
  private mutating func counted(_ text: String, _ row: Int) throws(ValueProblem) -> Date {
    guard let number = Self.number(text) else { throw missing(text) ?? column.notADate }
    guard let unit = numberUnit else { throw column.unclearNumber }
    guard let (seconds, isClock) = unit.seconds(of: number) else { throw column.notADate }
    if column.unit == nil { assumed.insert(.unit(unit)) }
    if countsWholeDays { return wholeDay(seconds, row) }
    return isClock ? try moment(showing: seconds, row) : Date(timeIntervalSince1970: seconds)
  }

  private func missing(_ text: String) -> ValueProblem? { WrittenDate.missingDay(in: text).map(column.missingDay) }

  private mutating func moment(showing seconds: Double, _ row: Int) throws(ValueProblem) -> Date {
    let zone: TimeZone
    switch column.zone {
    case .unstated:
      assumed.insert(.utc)
      return Date(timeIntervalSince1970: seconds)
    case .unknown(let name): throw column.unknownZone(name)
    case .abbreviated(let known, let name):
      assumed.insert(.titleZone(known, name))
      zone = known
    case .known(let known): zone = known
    }
    switch LocalClock(zone: zone).moment(showing: seconds) {
    case .once(let date): return date
    case .never: throw column.skipped(in: zone)
    case .twice(let date):
      reading.problems.add(column.doubled(at: date, in: zone), row: row)
      return date
    }
  }

  /// The reading, with what the rows contradict each other about and what was assumed.
  var finished: ColumnReading<Date> {
    var reading = reading
    if column.order == nil {
      for case .contradicted(let first, let second) in decision.states.values {
        reading.problems.add(column.contradiction, row: first)
        reading.problems.add(column.contradiction, row: second)
      }
    }
    reading.assumed = assumptions
    return reading
  }
}
