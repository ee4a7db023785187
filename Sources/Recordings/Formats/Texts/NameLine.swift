import Notation

/// A line that may say who speaks next and when, as Otter and Teams write it: `Marek Nowak  0:03`.
struct NameLine: Hashable {
  /// The name, as it is written.
  var name: String
  /// The time that ends the line.
  var time: TurnTime
  /// Whether more than one blank, or a tab, stands between them.
  var isSetApart: Bool
  /// What the name looks like.
  var look: Look

  /// What a name looks like by itself.
  enum Look: Hashable {
    /// One to three words with capital letters, or a role.
    case plain
    /// A surname before the given name, a telephone number or a mail address: never words that are said.
    case formal
    /// Words in small letters, which may also be said: `call me 5:30`.
    case small
  }

  private static let longest = 80
  /// Words after which a time is one of the day: `We close at 5:30`.
  private static let prepositions: Set<String> = [
    "about", "after", "around", "at", "before", "by", "from", "past", "since", "till", "to", "until", "ab", "bis",
    "gegen", "seit", "um", "vers", "à",
  ]

  /// Reads a line; `nil` where it does not end with a time, or what stands before that cannot be a name.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longest, let last = line.utf8.last(where: { !$0.isBlank }),
      last.digit != nil || ".mM".utf8.contains(last)
    else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    for count in [1, 2] where words.count > count {
      let start = words[words.count - count].startIndex
      guard let time = TurnTime(line[start...].description.onOneLine) else { continue }
      let name = String(line[..<start]).onOneLine
      guard let look = Self.look(of: name) else { return nil }
      let gap = line[words[words.count - count - 1].endIndex..<start]
      (self.name, self.time, self.look, isSetApart) = (name, time, look, gap.count > 1 || gap.contains("\t"))
      return
    }
    return nil
  }

  /// Reads a line with the time in brackets before the name, `[14:03] Ida Petersen`; `nil` where it is another.
  init?(behindTimeIn line: String) {
    guard let (time, name) = Self.behindTime(in: line), !name.contains(":"), let look = Self.look(of: name) else {
      return nil
    }
    (self.name, self.time, self.look, isSetApart) = (name, time, look, true)
  }

  /// What is behind a time in brackets; `nil` where no such time opens a line.
  static func behindTime(in line: String) -> (time: TurnTime, rest: String)? {
    let bare = line.onOneLine
    guard let first = bare.first, first == "[" || first == "(",
      let close = bare.prefix(30).firstIndex(of: first == "[" ? "]" : ")"),
      let time = TurnTime(bare[..<close].dropFirst())
    else { return nil }
    return (time, bare[close...].dropFirst().description.onOneLine)
  }

  /// What programs add to a name, such as `(External)` or `(she/her)`, is not part of how it looks.
  private static func look(of name: String) -> Look? {
    var bare = name
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") { bare = String(name[..<open]).onOneLine }
    let words = bare.split(separator: " ").map(String.init)
    guard let last = words.last, !prepositions.contains(last.lowercased()) else { return nil }
    if let label = SpeakerLabel("\(bare):"[...]), !label.isBracketed, label.isLikely { return .plain }
    if isNumber(bare) || isAddress(words) || isTurned(bare) { return .formal }
    return words.count <= 3 && words.allSatisfy { SpeakerLabel.isWordOfAName($0) } ? .small : nil
  }

  private static func isNumber(_ name: String) -> Bool {
    name.allSatisfy { $0.isNumber || "+()-./ ".contains($0) } && name.count(where: \.isNumber) > 4
  }

  private static func isAddress(_ words: [String]) -> Bool {
    words.count == 1 && words[0].split(separator: "@").count == 2 && words[0].contains(".")
  }

  /// `Petersen, Ida`
  private static func isTurned(_ name: String) -> Bool {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        let words = part.split(separator: " ").map(String.init)
        return (1...3).contains(words.count)
          && words.allSatisfy { SpeakerLabel.isWordOfAName($0) && $0.first?.isLowercase == false }
      }
  }

  /// Whether it is the name of more than one word.
  var isFullName: Bool { name.contains(" ") }
  /// Whether it is a role such as `Unknown Speaker`.
  var isRole: Bool { Role.isRole(name) }
  /// The time, in whatever it counts.
  private var order: Double { time.offset ?? time.clock ?? 0 }

  /// Whether another's time is not before this one's; a clock may have passed midnight, or noon.
  func isFollowed(by other: NameLine) -> Bool {
    if other.order >= order { return true }
    guard let own = time.clock, let next = other.time.clock else { return false }
    let hour = 3600.0
    return DayClock.passesMidnight(from: own, to: next)
      || (12 * hour..<13 * hour).contains(own) && (hour..<2 * hour).contains(next)
  }
}
