import Foundation
import Notation
import QualityModel

/// When the messages of a chat were sent, by their stamps together.
struct ChatMoments {
  /// Seconds after the first message, by message; `nil` where that is not known.
  private(set) var offsets: [Double?]
  /// When the first message was sent; `nil` where that is not known.
  private(set) var start: Date?
  /// Whether the times were taken as UTC because neither the file nor a person names a zone.
  private(set) var isAssumedUTC = false
  /// Whether the dates may be read in more than one order.
  private(set) var isUnclear = false

  init(_ stamps: [String], clock: ClockReading) {
    let written = stamps.map { WrittenDate($0) }
    let orders = Self.orders(of: written, stated: clock.dates)
    let readings = orders.map { Self.moments(written, order: $0, zone: clock.zone ?? .gmt) }
    // Phones do not put a year of two digits first; that reading is tried where no other makes dates.
    let sound =
      Self.sound(readings.dropLast(orders.last == .yearFirst && orders.count > 1 ? 1 : 0)) ?? Self.sound(readings[...])
      ?? []
    let inOrder = sound.filter { moments in zip(moments, moments.dropFirst()).allSatisfy(Self.follows) }
    let choices = Set(inOrder.isEmpty ? sound : inOrder)
    guard choices.count == 1, let moments = choices.first, let first = moments.first ?? nil else {
      isUnclear = true
      offsets = Self.commonOffsets(of: choices, count: stamps.count)
      return
    }
    start = first
    offsets = moments.map { $0.map { $0.timeIntervalSince(first) } }
    isAssumedUTC = clock.zone == nil && written.contains { $0?.offset == nil }
  }

  private static func sound(_ readings: some Collection<[Date?]>) -> [[Date?]]? {
    let sound = readings.filter { !$0.contains(nil) }
    return sound.isEmpty ? nil : sound
  }

  /// An hour back is what the end of summer time does.
  private static func follows(_ earlier: Date?, _ later: Date?) -> Bool {
    guard let earlier, let later else { return false }
    return later.timeIntervalSince(earlier) >= -3600
  }

  private static func orders(of written: [WrittenDate?], stated: DateOrder?) -> [DateOrder] {
    if let stated { return [stated] }
    let decision = DateOrderDecision(written)
    let decided = Set(written.compactMap { $0 }.filter { $0.onlyDay == nil }.map { decision.order(of: $0)?.order })
    if decided.count == 1, let only = decided.first ?? nil { return [only] }
    return [.dayFirst, .monthFirst, .yearFirst]
  }

  private static func moments(_ written: [WrittenDate?], order: DateOrder, zone: TimeZone) -> [Date?] {
    let clock = LocalClock(zone: zone)
    return written.map { date in
      guard let date, let time = date.seconds, let day = date.onlyDay ?? date.days[order] else { return nil }
      let shown = day.start.timeIntervalSince1970 + time
      if let offset = date.offset { return Date(timeIntervalSince1970: shown - offset) }
      switch clock.moment(showing: shown) {
      case .once(let moment), .twice(let moment): return moment
      // The clocks never showed it; an hour on is what people mean who write it.
      case .never:
        return Date(
          timeIntervalSince1970: shown - Double(zone.secondsFromGMT(for: .init(timeIntervalSince1970: shown))))
      }
    }
  }

  /// Messages of one day are as far apart whichever day it was.
  private static func commonOffsets(of choices: Set<[Date?]>, count: Int) -> [Double?] {
    let all = Set(
      choices.map { moments in
        moments.map { moment in moment.flatMap { moment in (moments.first ?? nil).map { moment.timeIntervalSince($0) } }
        }
      })
    return all.count == 1 ? all.first ?? [] : Array(repeating: nil, count: count)
  }

  /// The findings about the dates of a file.
  func findings(in source: SourceText) -> [Finding] {
    if isUnclear { return [.unclearDates(in: source.file)] }
    return isAssumedUTC ? [.assumedUTC(in: source.file)] : []
  }
}

extension Finding {
  fileprivate static func unclearDates(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.dateOrder.name, severity: .warning, .unclearDates,
      help: "state the order with `--dates dmy`, `--dates mdy` or `--dates ymd`", place: Place(file: file))
  }

  fileprivate static func assumedUTC(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.assumed.name, severity: .warning, .assumedUTC,
      help: "to say otherwise: `--zone Europe/Berlin`", place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let unclearDates: Self =
    "the dates of the messages can be read with the day first or the month first, so none was taken"
  fileprivate static let assumedUTC: Self = "assumed, since nothing says so: times without a zone are UTC"
}
