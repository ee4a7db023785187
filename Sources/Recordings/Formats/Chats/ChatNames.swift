/// Who wrote the messages of a chat, decided by all of its messages together.
struct ChatNames {
  private var names: Set<String> = []
  /// Whether the name stands alone behind the stamp, and the words below it, as WeChat, Discord and Teams write it.
  let standAlone: Bool

  /// Decides by the messages without their stamps.
  init(in bodies: [String]) {
    let found = bodies.compactMap(ChatName.init)
    var counts: [String: Int] = [:]
    for name in found { counts[name.name, default: 0] += 1 }
    names = Set(found.filter { $0.isName(comingUp: counts[$0.name, default: 0]) }.map(\.name))
    standAlone = names.isEmpty && Self.standAlone(in: bodies)
  }

  /// Whether no message has a name.
  var isEmpty: Bool { names.isEmpty && !standAlone }

  /// Splits a message into its writer and the words; `nil` for the writer of a notice.
  func split(_ body: String) -> (speaker: String?, words: String) {
    if standAlone {
      guard let (name, words) = Self.parts(body) else { return (nil, body) }
      return (Role.tidied(name), words)
    }
    guard let name = ChatName(body), names.contains(name.name) else { return (nil, body) }
    return (name.speaker, name.words)
  }

  /// Only names are above each of the messages, and they come again or look like names by themselves.
  private static func standAlone(in bodies: [String]) -> Bool {
    let heads = bodies.compactMap { parts($0)?.name }
    guard !heads.isEmpty, heads.count * 2 > bodies.count, heads.allSatisfy(ChatName.mayStandAlone) else { return false }
    return Set(heads).count < heads.count
      || heads.allSatisfy { head in
        head.split(separator: " ").allSatisfy { $0.first?.isLowercase == false } || !head.contains(" ")
      }
  }

  /// The first line and what is below it; `nil` where nothing is.
  private static func parts(_ body: String) -> (name: String, words: String)? {
    guard let end = body.firstIndex(where: \.isNewline) else { return nil }
    let name = body[..<end].filter { !$0.isDirectionMark }.onOneLine
    let words = String(body[end...])
    return name.isEmpty || words.onOneLine.isEmpty ? nil : (name, words)
  }
}

/// A name before the words of one message: before the first colon with a blank behind it, or in brackets.
struct ChatName {
  /// The name as it is written: a number, whatever a person calls itself.
  let name: String
  /// What is behind it.
  let words: String
  private let mark: Mark

  private enum Mark { case colon, square, angle }
  private typealias Parts = (name: Substring, last: Substring.Index, mark: Mark)
  private static let longest = 60

  /// Takes what is before the words of a message, if it can be a name.
  init?(_ body: String) {
    let line = body.prefix { !$0.isNewline }.prefix(Self.longest * 2)
    guard let (name, last, mark) = Self.bracketed(line) ?? Self.beforeColon(line) else { return nil }
    self.name = name.filter { !$0.isDirectionMark }.onOneLine
    self.mark = mark
    words = String(body[body.index(after: last)...].drop { $0.isDirectionMark || $0.isWhitespace })
    guard !self.name.isEmpty, self.name.count <= Self.longest else { return nil }
  }

  /// The name as the transcript has it.
  var speaker: String { Role.tidied(name) }

  /// Returns whether it is a name, by how often it comes up in front of a message.
  ///
  /// A notice such as `Ida changed the subject to: Bill` has more words than a name, and comes once; what is in square
  /// brackets may be a picture's.
  func isName(comingUp count: Int) -> Bool {
    switch mark {
    case .colon: count > 1 || Self.isShort(name)
    case .square: count > 1 || Role.isRole(name)
    case .angle: true
    }
  }

  /// Returns whether a line may be nothing but a name.
  static func mayStandAlone(_ line: String) -> Bool {
    isShort(line) && line.count <= longest && line.contains(where: \.isLetter)
      && line.last.map { !".!?,;:".contains($0) } == true
  }

  private static func isShort(_ name: String) -> Bool {
    name.split(separator: " ").count { $0.contains(where: \.isLetter) } <= 4
  }

  /// `[Agent] hello`, and `<ida> hello` as IRC writes it; words have to follow.
  private static func bracketed(_ line: Substring) -> Parts? {
    let marks: [Character: (Character, Mark)] = ["[": ("]", .square), "<": (">", .angle)]
    let line = line.drop { $0.isDirectionMark }
    guard let first = line.first, let (bracket, mark) = marks[first], let close = line.firstIndex(of: bracket) else {
      return nil
    }
    let name = line[..<close].dropFirst()
    let rest = line[line.index(after: close)...]
    guard name.contains(where: \.isLetter), !name.contains(":"), rest.first?.isWhitespace == true,
      rest.contains(where: { !$0.isWhitespace })
    else { return nil }
    return (name, close, mark)
  }

  /// A wide colon, as Chinese and Japanese programs write it, needs no blank behind it.
  private static func beforeColon(_ line: Substring) -> Parts? {
    let plain = line.firstRange(of: ": ")?.lowerBound ?? (line.last == ":" ? line.indices.last : nil)
    return [plain, line.firstIndex(of: "：")].compactMap(\.self).min().map { (line[..<$0], $0, .colon) }
  }
}
