import Notation
import QualityModel

/// What the times before turns count from, by all of them together.
enum TimeMeaning: Hashable {
  /// Midnight; certain where AM or PM is written.
  case ofDay(isCertain: Bool)
  /// The beginning of the recording; not certain where the same numbers could be hours and minutes.
  case sinceBeginning(isCertain: Bool)

  private static let hour = 3600.0
  /// The hours of `h:mm` below which minutes of a call are as likely.
  private static let night = 6.0
  /// The most seconds by which a speaker begins before the one who is written above.
  private static let overlap = 5.0

  /// Decides by the times, and where they do not tell by how a person says the interaction was held.
  ///
  /// A recording begins near 0 and does not run backwards; and its first minutes are not silent.
  init(_ times: [TurnTime], stated: Channel?) {
    let clocks = times.compactMap(\.clock)
    guard let first = times.first, clocks.count == times.count, let start = clocks.first else {
      self = .sinceBeginning(isCertain: true)
      return
    }
    let saysHalf = times.contains(where: \.saysHalf)
    // `59:30` and then `1:00:10` count minutes.
    guard saysHalf || times.allSatisfy({ $0.hasSeconds == first.hasSeconds }) else {
      self = .sinceBeginning(isCertain: true)
      return
    }
    let hours = start / Self.hour
    // `14:03` could be minutes too, but a first word after six of them is rarer than a chat at that time of the day.
    if saysHalf || hours >= (first.hasSeconds ? 1 : Self.night) || Self.passesMidnight(clocks)
      || !first.hasSeconds && Self.runsBackwards(clocks)
    {
      self = .ofDay(isCertain: saysHalf)
    } else if first.hasSeconds || hours < 1 || stated == .voice {
      self = .sinceBeginning(isCertain: true)
    } else {
      self = stated == .chat ? .ofDay(isCertain: true) : .sinceBeginning(isCertain: false)
    }
  }

  private static func passesMidnight(_ clocks: [Double]) -> Bool {
    zip(clocks, clocks.dropFirst()).contains { DayClock.passesMidnight(from: $0, to: $1) }
  }

  /// Whether a time of two numbers is before the one above it; a few seconds are speakers who overlap, as long as the
  /// first word is near the beginning.
  private static func runsBackwards(_ clocks: [Double]) -> Bool {
    let most = clocks[0] < hour ? overlap * 60 : 0
    return zip(clocks, clocks.dropFirst()).contains { $0 - $1 > most }
  }
}

extension Finding {
  /// The findings about how the times of a text were taken.
  static func times(_ times: [TurnTime], are meaning: TimeMeaning, in source: SourceText) -> [Finding] {
    switch meaning {
    case .ofDay(isCertain: false): return [.timesOfDay(in: source.file)]
    case .sinceBeginning(isCertain: false):
      let first = times.first?.offset.map(ClockTime.text) ?? ""
      let what = "`\(first)` before the first words is minutes and seconds from the start, not a time of day"
      let general = "times before the first words are minutes and seconds from the start, not times of day"
      let assumption = Assumption(what, general: general, otherwise: "`--channel chat`")
      return [.assumed([assumption], Place(file: source.file))]
    case .ofDay(isCertain: true), .sinceBeginning(isCertain: true): return []
    }
  }

  private static func timesOfDay(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.timesOfDay.name, severity: .warning, .timesOfDay,
      help: "if they count from the start of a recording instead, save the transcript as WebVTT or SRT",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let timesOfDay: Self = "the times were taken as times of day, and the first message is at 0:00"
}
