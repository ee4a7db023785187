import Foundation
import QualityModel

/// A column's title taken apart: the words that name a field, and those that name a unit, a zone or a scale.
struct ColumnTitle {
  /// The title as the file has it; a title that occurs twice has a number behind the second.
  let text: String
  /// The unit of its durations.
  private(set) var unit: DurationUnit?
  /// Whether its clock times are hours and minutes.
  private(set) var isHoursAndMinutes = false
  /// What its plain numbers count as dates.
  private(set) var dateUnit: DateUnit?
  /// The zone of its times.
  private(set) var zone: TimeZone?
  /// The abbreviation by which the title names the zone, which is one offset all year, or no zone that is known.
  private(set) var zoneName: String?
  /// The scale of its ratings.
  private(set) var scale: RatingScale?
  /// Whether its numbers are percentages: `Rating %`, `CSAT (percent)`.
  let isOfPercentages: Bool
  /// The words outside of brackets, and those inside.
  private var words: (outer: [String], inner: [String]) = ([], [])

  init(_ text: String, occurrence: Int = 1) {
    self.text = occurrence == 1 ? text : "\(text) (\(occurrence))"
    isOfPercentages = text.contains("%") || !Set(Self.words(text)).isDisjoint(with: ["percent", "pct"])
    let parts = Self.bracketed(text)
    for inner in parts.inner {
      zone = zone ?? LocalClock.zone(inner)
      if LocalClock.isAbbreviation(inner) || DateWords.isOtherZone(inner) { zoneName = zoneName ?? inner.onOneLine }
      scale = scale ?? RatingScale(inner)
    }
    words.outer = Self.words(parts.outer).filter { !take($0, isInner: false) }
    words.inner = parts.inner.flatMap(Self.words).filter { !take($0, isInner: true) }
    let clock = Set(Self.words(text)).intersection(["hh", "mm", "ss"])
    isHoursAndMinutes = clock == ["hh", "mm"]
    if words.outer.isEmpty, words.inner.isEmpty, unit != nil { words.outer = ["duration"] }
  }

  /// Takes a word that names a unit or a zone; one letter is a unit only in brackets.
  private mutating func take(_ word: String, isInner: Bool) -> Bool {
    if ["hh", "mm", "ss"].contains(word) { return true }
    if ["unix", "epoch", "excel"].contains(word) {
      dateUnit = word == "excel" ? .excel : dateUnit ?? .unix
      return true
    }
    if word == "utc" || word == "gmt" || (isInner && DateWords.offset(word) != nil) {
      zone = zone ?? LocalClock.zone(word)
      if LocalClock.isAbbreviation(word) { zoneName = zoneName ?? word.uppercased() }
      return true
    }
    // What is left of `Start (IST)` is the start all the same.
    if isInner, DateWords.isOtherZone(word) {
      zoneName = zoneName ?? word.uppercased()
      return true
    }
    guard isInner || word.count > 1, let named = DurationUnit(word: word), named != .days || isInner else {
      return false
    }
    unit = named
    if named == .milliseconds, dateUnit == .unix { dateUnit = .unixMilliseconds }
    return true
  }

  /// The ways to read the title, best first: whole, and without what its brackets say.
  var keys: [(joined: String, sorted: [String])] {
    let all = words.outer + words.inner
    let readings = words.inner.isEmpty || words.outer.isEmpty ? [all] : [all, words.outer]
    return readings.map { ($0.joined(), $0.sorted()) }
  }

  /// The words by which systems say what kind of thing they list; they say nothing about the column.
  private static let qualifiers: Set<String> = [
    "call", "contact", "interaction", "conversation", "chat", "session", "ticket", "message",
  ]

  /// The readings without a word in front that only says what is listed.
  var unqualified: [(joined: String, sorted: [String])] {
    guard let first = words.outer.first, Self.qualifiers.contains(first), words.outer.count > 1 else { return [] }
    let rest = Array(words.outer.dropFirst())
    return [(rest.joined(), rest.sorted())]
  }

  /// Returns how well the title fits a field's names, the lower the better; `nil` where it does not.
  func rank(for field: MetadataField) -> Int? {
    for (index, key) in keys.enumerated() {
      if let rank = Self.rank(of: key, for: field) { return rank + index * 200 }
    }
    // A `Message ID` is not an interaction's, and a `Contact group` not an agent's.
    guard ![.id, .file, .team, .organization].contains(field) else { return nil }
    return unqualified.lazy.compactMap { Self.rank(of: $0, for: field) }.first.map { $0 + 100 }
  }

  private static func rank(of key: (joined: String, sorted: [String]), for field: MetadataField) -> Int? {
    MetadataField.ranks[key.joined]?[field] ?? MetadataField.ranks[key.sorted.joined(separator: " ")]?[field]
  }

  /// Whether the title fits any field.
  var isKnown: Bool { MetadataField.allCases.contains { rank(for: $0) != nil } }

  /// The fields that the title may be, where it may also be something else.
  var doubtful: [MetadataField] { keys.lazy.compactMap { MetadataField.doubtful[$0.joined] }.first ?? [] }

  /// Whether the title names the clock's part of a moment whose day is in another column.
  var isTimeOfDay: Bool {
    (keys + unqualified).contains {
      ["time", "starttime", "calltime", "timeofday", "clocktime", "callstarttime"].contains($0.joined)
    }
  }

  /// Returns a title without case, accents, blanks and marks, for comparing.
  static func key(_ title: String) -> String { words(title).joined() }

  /// Returns a title's words without case and accents: `startTime`, `Start_Time` and `Start Time` have the same.
  static func words(_ title: String) -> [String] {
    var words: [String] = [""]
    var wasLower = false
    for character in title.prefix(200) {
      let isKept = character.isLetter || character.isNumber
      if !isKept || (wasLower && character.isUppercase) { words.append("") }
      if isKept { words[words.count - 1].append(character) }
      wasLower = character.isLowercase
    }
    return words.filter { !$0.isEmpty }.map { $0.folded.lowercased() }
  }

  private static func bracketed(_ text: String) -> (outer: String, inner: [String]) {
    var outer = ""
    var inner: [String] = []
    var depth = 0
    for character in text.prefix(200) {
      switch character {
      case "(", "[":
        if depth == 0 { inner.append("") }
        depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default:
        if depth == 0 { outer.append(character) } else { inner[inner.count - 1].append(character) }
      }
      if depth == 0, character == ")" || character == "]" { outer.append(" ") }
    }
    return (outer, inner)
  }
}
