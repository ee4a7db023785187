import Foundation
import Notation
import QualityModel

/// What the numbers of a column of durations count.
enum DurationUnit: String, CaseIterable, Hashable {
  case milliseconds = "ms"
  case seconds = "s"
  case minutes = "min"
  case hours = "h"
  case days = "day"

  private static let words: [String: DurationUnit] = [
    "ms": .milliseconds, "msec": .milliseconds, "msecs": .milliseconds, "millis": .milliseconds,
    "millisecond": .milliseconds, "milliseconds": .milliseconds, "s": .seconds, "sec": .seconds, "secs": .seconds,
    "second": .seconds, "seconds": .seconds, "m": .minutes, "min": .minutes, "mins": .minutes, "minute": .minutes,
    "minutes": .minutes, "h": .hours, "hr": .hours, "hrs": .hours, "hour": .hours, "hours": .hours, "d": .days,
    "day": .days, "days": .days,
  ]

  /// Creates the unit that a word stands for: `sec`, `Minutes`, `ms`.
  init?(word: some StringProtocol) {
    guard let unit = Self.words[word.lowercased()] else { return nil }
    self = unit
  }

  /// How many seconds one of it has.
  var seconds: Double {
    switch self {
    case .milliseconds: 0.001
    case .seconds: 1
    case .minutes: 60
    case .hours: 3600
    case .days: 86_400
    }
  }
}

/// A duration as someone wrote it: with its unit, or a number whose unit the column has to show.
enum WrittenDuration: Hashable {
  case seconds(Double)
  case number(WrittenNumber)
  /// `5:12`, which is minutes and seconds unless a title says hours and minutes.
  case clock(Double)

  /// Reads `312`, `5:12`, `1:05:12.5`, `PT5M12S`, `312 s`, `5m 12s`; `nil` for anything else.
  init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    if let number = WrittenNumber(text) {
      self = .number(number)
    } else if let seconds = ClockTime.seconds(inTranscript: text) {
      self = text.utf8.count { $0 == .colon } == 1 ? .clock(seconds) : .seconds(seconds)
    } else if let seconds = Self.iso(text) ?? Self.words(text) {
      self = .seconds(seconds)
    } else {
      return nil
    }
  }

  /// `PT5M12S`, `P1DT2H`, as ISO 8601 writes durations without months and years.
  private static func iso(_ text: String) -> Double? {
    guard text.uppercased().hasPrefix("P"), text.count > 2 else { return nil }
    let halves = text.uppercased().dropFirst().split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.count == 1 || !halves[1].isEmpty else { return nil }
    let days = halves[0].isEmpty ? 0 : sum(of: pairs(in: halves[0]), order: ["D"])
    let time = halves.count == 1 ? 0 : sum(of: pairs(in: halves[1]), order: ["H", "M", "S"])
    guard let days, let time else { return nil }
    return days + time
  }

  /// `5m 12s`, `312 s`, `1 hour 5 minutes`.
  private static func words(_ text: String) -> Double? {
    guard let pairs = pairs(in: text[...]), !pairs.isEmpty else { return nil }
    var seconds = 0.0
    var smallest = Double.infinity
    for (number, word) in pairs {
      guard let unit = DurationUnit(word: word), unit.seconds < smallest else { return nil }
      smallest = unit.seconds
      seconds += number * unit.seconds
    }
    return seconds
  }

  private static func sum(of pairs: [(Double, String)]?, order: [String]) -> Double? {
    guard let pairs, !pairs.isEmpty else { return nil }
    var left = order[...]
    var seconds = 0.0
    for (number, letter) in pairs {
      guard let place = left.firstIndex(of: letter), let unit = DurationUnit(word: letter) else { return nil }
      left = left[(place + 1)...]
      seconds += number * unit.seconds
    }
    return seconds
  }

  /// Numbers, each with the word after it.
  private static func pairs(in text: Substring) -> [(Double, String)]? {
    var rest = text.trimmingCharacters(in: .whitespaces)[...]
    var pairs: [(Double, String)] = []
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      let word = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(word.count).drop { " ,.".contains($0) }
      guard !word.isEmpty, let number = WrittenNumber(digits)?.value(decimalMark: ".") else { return nil }
      pairs.append((number, String(word)))
    }
    return pairs
  }
}
