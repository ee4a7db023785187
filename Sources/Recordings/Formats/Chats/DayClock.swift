import Notation

/// Turns times of the day, in the order in which a chat was written, into seconds after the first of them.
struct DayClock {
  private static let hour = 3600.0
  private static let day = 86_400.0

  /// Whether midday is written `12:59` and then `1:01`.
  private let isOfTwelve: Bool

  /// Creates a clock for times of the day in seconds; those with AM or PM are on the clock of 24 hours already.
  init(_ times: [Double], saysHalf: Bool) {
    let isInTwelve = times.allSatisfy { ($0 / Self.hour) < 13 && $0 >= Self.hour }
    let passesTwelve = zip(times, times.dropFirst()).contains { earlier, later in
      earlier >= 12 * Self.hour && later < 2 * Self.hour
    }
    isOfTwelve = !saysHalf && isInTwelve && passesTwelve
  }

  /// Returns whether midnight is between two times of the day: one is late in the evening, the next early at night.
  static func passesMidnight(from earlier: Double, to later: Double) -> Bool {
    earlier >= 22 * hour && later < 2 * hour
  }

  /// Returns the seconds after the first time; an hour back or less is a clock that was put back, not another day.
  func offsets(of times: [Double]) -> [Double] {
    let around = isOfTwelve ? Self.day / 2 : Self.day
    let shown = times.map { isOfTwelve && $0 >= 12 * Self.hour ? $0 - 12 * Self.hour : $0 }
    guard let first = shown.first else { return [] }
    var passed = 0.0
    var previous = first
    return shown.map { time in
      if time < previous - Self.hour { passed += around }
      previous = time
      return time + passed - first
    }
  }
}

/// A time before a turn, which is one since the beginning or one of the day.
struct TurnTime: Hashable {
  /// The seconds since the beginning, if it is that.
  var offset: Double?
  /// The seconds since midnight, if it is that; `nil` where no clock shows it.
  var clock: Double?
  /// Whether AM or PM is written behind it.
  var saysHalf: Bool
  /// Whether it has three numbers.
  var hasSeconds: Bool

  private static let longest = 24

  /// Reads a text that is nothing but a time.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= Self.longest, text.utf8.contains(where: { $0.digit != nil }) else { return nil }
    let bare = String(text.filter { !$0.isDirectionMark })
    let packed = bare.filter { !$0.isWhitespace }.lowercased()
    offset = ClockTime.seconds(inTranscript: packed)
    saysHalf = offset == nil && (packed.hasSuffix("m") || packed.hasSuffix("m."))
    let date = packed.utf8.contains(.colon) ? WrittenDate(bare) : nil
    clock = date?.isTimeAlone == true ? date?.seconds : nil
    hasSeconds = packed.utf8.count { $0 == .colon } > 1
    guard offset != nil || clock != nil else { return nil }
  }
}
