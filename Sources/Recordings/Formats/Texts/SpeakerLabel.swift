import Foundation

/// A name and a colon before the words, as in `Agent: good morning`.
struct SpeakerLabel: Hashable {
  /// The name, without blanks at its ends.
  var name: String
  /// What follows the colon.
  var words: String
  /// Whether the name is in brackets, which never enclose a word that is said.
  private(set) var isBracketed = false

  private static let longest = 60
  private static let strange: Set<Character> = [
    "?", "!", ",", ";", "\"", "<", ">", "{", "}", "=", "/", "\\", "[", "]", "|", "*",
  ]

  /// Splits a line at its label; `nil` where what stands before the colon cannot be a name.
  init?(_ line: Substring) {
    if let bracketed = Self.bracketed(line) {
      (name, words, isBracketed) = (bracketed.name, bracketed.words, true)
      return
    }
    guard let colon = line.utf8.prefix(Self.longest).firstIndex(where: { $0 == .colon }) ?? Self.wideColon(in: line)
    else { return nil }
    let after = line[line.index(after: colon)...]
    guard after.utf8.first?.isBlank ?? true || line[colon] == "：" else { return nil }
    name = String(line[..<colon]).onOneLine
    words = String(after).onOneLine
    guard Self.isName(name) else { return nil }
  }

  /// `[SPEAKER_01]: hello`, and without the colon `(speaker 0) hello`, which is only a name where it is a role.
  private static func bracketed(_ line: Substring) -> (name: String, words: String)? {
    let closing: [Character: Character] = ["[": "]", "(": ")"]
    guard let first = line.first, let bracket = closing[first],
      let close = line.prefix(longest).firstIndex(of: bracket)
    else { return nil }
    let name = String(line[..<close].dropFirst()).onOneLine
    let rest = line[line.index(after: close)...]
    guard name.contains(where: \.isLetter), rest.first == ":" || Role.isRole(name) else { return nil }
    return (name, String(rest.first == ":" ? rest.dropFirst() : rest).onOneLine)
  }

  private static func wideColon(in line: Substring) -> Substring.Index? {
    line.prefix(longest / 3).firstIndex(of: "：")
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter, !name.contains(where: strange.contains) else { return false }
    let words = name.split(separator: " ")
    // `Dr. Lee` is a name, `Hello there. It is` is not.
    return words.count <= (words.first == "From" ? 8 : 5) && words.allSatisfy { !$0.hasSuffix(".") || $0.count <= 4 }
  }

  /// Zoom writes `From Ada Berg to Everyone: …`.
  mutating func dropReceiver() {
    guard name.lowercased().hasPrefix("from "), let receiver = name.range(of: " to ", options: .backwards) else {
      return
    }
    name = String(name[..<receiver.lowerBound].dropFirst(5)).onOneLine
  }

  /// Whether it would be taken for a name even if it stood in the text only once.
  var isLikely: Bool {
    let words = name.split(separator: " ")
    return Role.isRole(name) || (words.count <= 3 && words.allSatisfy { $0.first?.isLowercase == false })
  }

  /// Whether it would be taken for a name if it stood in the text again and again.
  var isPossible: Bool { name.first?.isLowercase == false || !name.contains(" ") }
}

/// The speakers of captions that name them in the words.
enum CueSpeakers {
  /// Returns the lines with the labels before their words made speakers.
  ///
  /// Captions are talk first, so a name has to be a role or come twice: `Remember: …` is no speaker.
  static func named(_ lines: [TranscriptLine]) -> [TranscriptLine] {
    let labels = lines.map { $0.speaker == nil ? SpeakerLabel($0.text[...]) : nil }
    var counts: [String: Int] = [:]
    for label in labels { if let label { counts[label.name, default: 0] += 1 } }
    return zip(lines, labels).map { line, label in
      guard let label, !label.words.isEmpty, isSpeaker(label, counts[label.name, default: 0]) else { return line }
      return TranscriptLine(start: line.start, end: line.end, speaker: Role.tidied(label.name), text: label.words)
    }
  }

  private static func isSpeaker(_ label: SpeakerLabel, _ count: Int) -> Bool {
    label.isBracketed || Role.isRole(label.name) || (count > 1 && !SpeakerNames.isField(label.name))
  }
}
