import Foundation
import Notation
import QualityModel

/// When the messages of a chat were sent, by their stamps together.
struct ChatMoments {
  /// Seconds after the first message, by message; `nil` where that is not known.
  private(set) var offsets: [Double?]
  /// When the first message was sent; `nil` where that is not known.
  private(set) var start: Date?
  /// What was taken because neither the file nor a person says it.
  private(set) var assumed: [Assumption] = []
  /// Why no date was taken, if so.
  private(set) var doubt: Doubt?
  /// How many messages are from an hour that the clocks left out or showed twice.
  private(set) var atClockChange = 0

  /// Why dates cannot be read.
  enum Doubt: Hashable {
    /// More than one order of their numbers makes sense: these.
    case open(Set<DateOrder>)
    /// This one is not a date with a time, whatever the order; or not in the order that a person states.
    case unreadable(String, DateOrder?)
    /// A message would be from the future.
    case future(String)
    /// Each order leaves some of them out; two such dates, as written.
    case contradiction(String, String)
  }

  /// One way to read the stamps.
  private struct Reading: Hashable {
    var order: DateOrder
    var moments: [Date?]

    var isSound: Bool { !moments.contains(nil) }
    /// An hour back is what the end of summer time does.
    var runsForward: Bool {
      zip(moments, moments.dropFirst()).allSatisfy { earlier, later in
        guard let earlier, let later else { return false }
        return later.timeIntervalSince(earlier) >= -3600
      }
    }
  }

  init(_ stamps: [String], clock: ClockReading) {
    let written = stamps.map { WrittenDate($0) }
    offsets = Array(repeating: nil, count: stamps.count)
    let decision = DateOrderDecision(written)
    if clock.dates == nil, let (first, second) = decision.contradiction {
      doubt = .contradiction(stamps[first], stamps[second])
      return
    }
    let readings = Self.orders(of: written, decision, stated: clock.dates).map { order in
      Reading(order: order, moments: Self.moments(written, order: order, zone: clock.zone ?? .gmt))
    }
    if let bad = written.indices.first(where: { row in readings.allSatisfy { $0.moments[row] == nil } }) {
      doubt = .unreadable(stamps[bad], clock.dates)
      return
    }
    let sound = Self.sound(readings)
    let forward = sound.filter(\.runsForward)
    let choices = forward.isEmpty ? sound : forward
    guard Set(choices.map(\.moments)).count == 1, let chosen = choices.first, let first = chosen.moments.first ?? nil
    else {
      doubt = .open(Set((choices.isEmpty ? readings : choices).map(\.order)))
      offsets = Self.commonOffsets(of: choices, count: stamps.count)
      return
    }
    if clock.dates == nil, chosen.order == .yearFirst,
      let missing = stamps.first(where: { WrittenDate.missingDay(in: $0) != nil })
    {
      doubt = .unreadable(missing, nil)
      return
    }
    if let latest = clock.latest, let row = chosen.moments.firstIndex(where: { $0.map { $0 > latest } ?? false }) {
      doubt = .future(stamps[row])
      return
    }
    start = first
    offsets = chosen.moments.map { $0.map { $0.timeIntervalSince(first) } }
    atClockChange = clock.zone.map { zone in Self.countAtChange(written, chosen.order, zone) } ?? 0
    assumed = Self.assumptions(written, stamps, chosen.order, clock)
  }

  /// Whether each message is at least as old as the one before it, and not all are of one moment.
  var runBackwards: Bool {
    let known = offsets.compactMap(\.self)
    return known.count == offsets.count && known.first != known.last
      && zip(known, known.dropFirst()).allSatisfy { $0 >= $1 }
  }

  /// Phones do not put a year of two digits first; that reading is tried where no other makes dates.
  private static func sound(_ readings: [Reading]) -> [Reading] {
    let sound = readings.filter(\.isSound)
    let usual = sound.filter { $0.order != .yearFirst }
    return usual.isEmpty ? sound : usual
  }

  private static func orders(
    of written: [WrittenDate?], _ decision: DateOrderDecision, stated: DateOrder?
  ) -> [DateOrder] {
    if let stated { return [stated] }
    let decided = Set(written.compactMap { $0 }.filter { $0.onlyDay == nil }.map { decision.order(of: $0)?.order })
    if decided.count == 1, let only = decided.first ?? nil { return [only] }
    return [.dayFirst, .monthFirst, .yearFirst]
  }

  /// The time that a clock shows, as seconds since 1970; a date whose numbers have no order has it in each.
  private static func shown(_ date: WrittenDate?, _ order: DateOrder) -> Double? {
    guard let date, let time = date.seconds else { return nil }
    return (date.separator == nil ? date.onlyDay : date.days[order]).map { $0.start.timeIntervalSince1970 + time }
  }

  /// Messages stay in their order, so of an hour that comes twice the later is meant below a later message; a file with
  /// the newest first is read from its end.
  private static func moments(_ written: [WrittenDate?], order: DateOrder, zone: TimeZone) -> [Date?] {
    let possible = written.map { Self.possible(for: $0, order, zone) }
    let forward = rising(possible)
    let backward = Array(rising(possible.reversed()).reversed())
    let falls = zip(backward, backward.dropFirst()).allSatisfy { ($0 ?? .distantPast) >= ($1 ?? .distantPast) }
    let rises = zip(forward, forward.dropFirst()).allSatisfy { ($0 ?? .distantPast) <= ($1 ?? .distantPast) }
    return falls && !rises ? backward : forward
  }

  private static func rising(_ possible: [[Date]]) -> [Date?] {
    var latest = Date.distantPast
    return possible.map { moments in
      guard let chosen = moments.first(where: { $0 >= latest }) ?? moments.first else { return nil }
      latest = chosen
      return chosen
    }
  }

  private static func possible(for date: WrittenDate?, _ order: DateOrder, _ zone: TimeZone) -> [Date] {
    guard let shown = shown(date, order) else { return [] }
    if let offset = date?.offset { return [Date(timeIntervalSince1970: shown - offset)] }
    let moments = LocalClock(zone: zone).moments(showing: shown)
    guard moments.isEmpty else { return moments }
    // The clocks never showed it; an hour on is what people mean who write it.
    return [
      Date(timeIntervalSince1970: shown - Double(zone.secondsFromGMT(for: .init(timeIntervalSince1970: shown))))
    ]
  }

  private static func countAtChange(_ written: [WrittenDate?], _ order: DateOrder, _ zone: TimeZone) -> Int {
    let clock = LocalClock(zone: zone)
    return written.count { date in
      guard date?.offset == nil, let shown = shown(date, order) else { return false }
      if case .once = clock.moment(showing: shown) { return false }
      return true
    }
  }

  /// Messages of one day are as far apart whichever day it was.
  private static func commonOffsets(of choices: [Reading], count: Int) -> [Double?] {
    let all = Set(
      choices.map { reading in
        reading.moments.map { moment in
          moment.flatMap { moment in (reading.moments.first ?? nil).map { moment.timeIntervalSince($0) } }
        }
      })
    return all.count == 1 ? all.first ?? [] : Array(repeating: nil, count: count)
  }
}
