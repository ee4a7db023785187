import Foundation

/// The date and time of a message, as chat exports write them: `[20/11/26, 2:03:11 PM] `, `20.11.2026, 14:03 - `.
struct ChatStamp: Hashable {
  /// The date and time as they are written.
  var text: String
  /// What follows the stamp, or else is before it.
  var rest: String
  /// Whether it is written as WhatsApp does: in brackets, or with a dash behind it.
  var isSetApart: Bool

  private static let longest = 40
  /// The longest line of a name and a stamp, in bytes.
  private static let longestHead = 120
  /// The most words of a stamp: `2024. 3. 5. 오후 3:04`.
  private static let mostWords = 5

  init(text: String, rest: String, isSetApart: Bool) {
    (self.text, self.rest, self.isSetApart) = (text, rest, isSetApart)
  }

  /// Takes a stamp off the front of a line; `nil` where none opens it.
  init?(_ line: String) {
    let bare = line.drop { $0.isDirectionMark || $0.isWhitespace }
    guard let first = bare.first, first == "[" || first == "(" || first.decimalDigit != nil else { return nil }
    guard let (stamp, after, isSetApart) = Self.bracketed(bare) ?? Self.dashed(bare) ?? Self.plain(bare),
      let date = WrittenDate(stamp), !date.isTimeAlone, date.seconds != nil
    else { return nil }
    text = String(stamp)
    rest = after.drop { $0.isDirectionMark || $0.isWhitespace }.description
    self.isSetApart = isSetApart
  }

  /// Takes a stamp off the end of a line that is else nothing but a name: `Ida 2026-11-20 14:03:11`,
  /// `ida — 11/20/2026 2:03 PM`, `Ida, [20.11.2026 14:03]`; `nil` for any other line.
  init?(behindNameIn line: String) {
    // Most lines of a talk have no digit, and so no date.
    guard line.utf8.count <= Self.longestHead, line.contains(where: { $0.decimalDigit != nil }) else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    for count in (2...6).reversed() where words.count > count {
      let start = words[words.count - count].startIndex
      let stamp = line[start...].description.onOneLine.trimmingCharacters(in: CharacterSet(charactersIn: "[]()"))
      guard let date = WrittenDate(stamp), !date.isTimeAlone, date.seconds != nil else { continue }
      let name = line[..<start].trimmingCharacters(in: CharacterSet(charactersIn: " \t,-–—|"))
      guard ChatName.mayStandAlone(name) else { return nil }
      (text, rest, isSetApart) = (stamp, name, false)
      return
    }
    return nil
  }

  private typealias Parts = (stamp: Substring, after: Substring, isSetApart: Bool)

  private static func bracketed(_ line: Substring) -> Parts? {
    guard let close = line.prefix(longest).firstIndex(of: line.first == "[" ? "]" : ")"), !line.isEmpty,
      line.first == "[" || line.first == "("
    else { return nil }
    return (line[..<close].dropFirst(), line[line.index(after: close)...], line.first == "[")
  }

  private static func dashed(_ line: Substring) -> Parts? {
    guard let dash = line.prefix(longest).firstRange(of: " - ") else { return nil }
    return (line[..<dash.lowerBound], line[dash.upperBound...], true)
  }

  /// Without a mark behind it, the stamp is as many of the first words as make a date and a time.
  private static func plain(_ line: Substring) -> Parts? {
    let words = line.prefix(longest).split(separator: " ", maxSplits: mostWords)
    guard let first = words.first, first.contains(where: { "-/.年년".contains($0) }) else { return nil }
    for word in words.prefix(mostWords).reversed() where word.endIndex < line.endIndex {
      // A word that says nothing about the moment begins the message, unless it is the one behind German times.
      let bareWord = word.filter(\.isLetter).lowercased()
      guard bareWord == "uhr" || !DateWords.isFiller(bareWord) else { continue }
      let (stamp, end) = (line[..<word.endIndex], word.endIndex)
      let bare = stamp.last.map { ":,".contains($0) } == true ? stamp.dropLast() : stamp
      if let date = WrittenDate(bare), !date.isTimeAlone, date.seconds != nil { return (bare, line[end...], false) }
    }
    return nil
  }
}

extension String {
  /// The text without blanks and marks of direction at its ends, which chat programs put around messages: there they
  /// change nothing that is shown.
  var withoutMarksAtItsEnds: String {
    let isMark = { (character: Character?) in character == "\u{200E}" || character == "\u{200F}" }
    guard isMark(first) || isMark(last) else { return self }
    let isOutside = { (character: Character) in isMark(character) || character.isWhitespace }
    guard let begin = firstIndex(where: { !isOutside($0) }), let end = lastIndex(where: { !isOutside($0) }) else {
      return ""
    }
    return String(self[begin...end])
  }
}

extension Character {
  /// Whether it only states the direction of writing, as chat programs put before names and notices.
  var isDirectionMark: Bool {
    unicodeScalars.allSatisfy { (0x200E...0x200F).contains($0.value) || (0x202A...0x202E).contains($0.value) }
  }
}
