import Foundation

/// A name and a colon before the words, as in `Agent: good morning`.
struct SpeakerLabel: Hashable {
  /// The name, without blanks at its ends.
  var name: String
  /// What follows the colon.
  var words: String
  /// Whether the name is in brackets, which never enclose a word that is said.
  private(set) var isBracketed = false
  /// Whether it is written as IRC writes names, `<ida> hello`; a transcript may write `<noise>` so.
  private(set) var isAngled = false
  /// Whether it is what IRC writes of someone without a message, `* ida waves` and `-!- ida has joined`; in any other
  /// text that is a list or a dash.
  private(set) var isNotice = false

  private static let longest = 60
  private static let strange: Set<Character> = [
    "?", "!", ",", ";", "\"", "<", ">", "{", "}", "=", "/", "\\", "[", "]", "|", "*",
  ]

  /// Whether it is written as IRC alone writes.
  var isOfIRC: Bool { isAngled || isNotice }

  /// Splits a line at its label; `nil` where what is before the colon cannot be a name.
  /// - Parameter mayBeNotice: whether the line is of a text that may be a chat of IRC.
  init?(_ line: Substring, mayBeNotice: Bool = false) {
    if let bracketed = Self.bracketed(line) {
      (name, words, isBracketed) = (bracketed.name, bracketed.words, true)
      return
    }
    if let angled = Self.angled(line) {
      (name, words, isAngled) = (angled.name, angled.words, true)
      return
    }
    if mayBeNotice, let notice = Self.notice(line) {
      (name, words, isNotice) = (notice.name, notice.words, true)
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

  private static func angled(_ line: Substring) -> (name: String, words: String)? {
    guard line.first == "<", let close = line.prefix(longest).firstIndex(of: ">") else { return nil }
    let name = String(line[..<close].dropFirst()).onOneLine
    let rest = line[line.index(after: close)...]
    guard let first = name.first, first != "/", name.contains(where: \.isLetter), !name.contains(" "),
      rest.first?.isWhitespace == true
    else { return nil }
    return (name, String(rest).onOneLine)
  }

  private static let noticeMarks = ["-!-", "-->", "<--", "--", "***", "=-="]

  /// What someone does, with the name in front of it, or what the server says.
  private static func notice(_ line: Substring) -> (name: String, words: String)? {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count > 1, let mark = parts.first else { return nil }
    let words = line[mark.endIndex...].description.onOneLine
    if mark == "*", parts.count == 3, parts[1].contains(where: \.isLetter) { return (String(parts[1]), words) }
    return noticeMarks.contains(String(mark)) ? ("System", words) : nil
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

  /// Zoom writes `From Ada Berg to Everyone: …`, and older versions `From  Ada Berg : …`.
  mutating func dropReceiver() {
    guard name.lowercased().hasPrefix("from ") else { return }
    let sender = name.dropFirst(5)
    let end = sender.range(of: " to ", options: .backwards)?.lowerBound ?? sender.endIndex
    name = String(sender[..<end]).onOneLine
  }

  /// Whether it would be taken for a name even if it stood in the text only once.
  var isLikely: Bool {
    let words = name.split(separator: " ")
    return Role.isRole(name) || (words.count <= 3 && words.allSatisfy { $0.first?.isLowercase == false })
  }

  /// Whether it looks like the whole name of a person: `Ana López`, and not `Colour` or `Room 4`.
  var isFullName: Bool {
    let words = name.split(separator: " ")
    return (2...3).contains(words.count)
      && words.allSatisfy { Self.isWordOfAName($0) && $0.first?.isLowercase == false }
  }

  /// Returns whether a word can be part of a name: it is of letters and the marks that names have.
  static func isWordOfAName(_ word: some StringProtocol) -> Bool {
    word.first?.isLetter == true && word.allSatisfy { $0.isLetter || ".'’-".contains($0) }
  }

  /// Whether it would be taken for a name if it stood in the text again and again.
  var isPossible: Bool { name.first?.isLowercase == false || !name.contains(" ") }
}
