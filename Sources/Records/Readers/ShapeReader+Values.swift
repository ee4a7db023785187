import Notation
import QualityModel

/// Single values by key; each is `nil` where it is missing or does not fit, and the latter is noted.
extension ShapeReader {
  /// Returns a text that may run over several lines.
  mutating func prose(_ key: String, in fields: Fields, required what: String? = nil) -> String? {
    guard let node = value(key, in: fields, required: what) else { return nil }
    return scalar(node, key, at: fields.path.appending(key))
  }

  /// Returns a text of one line, such as a name that goes into a table.
  mutating func line(_ key: String, in fields: Fields, required what: String? = nil) -> String? {
    guard let text = prose(key, in: fields, required: what) else { return nil }
    guard text.contains(where: \.isNewline) else { return text }
    refuse(.severalLines(key), help: "write it on one line, or begin it with `>-`", key, in: fields)
    return nil
  }

  /// Returns an id; one that cannot be an id is noted, and still returned so that references to it are understood.
  mutating func id(
    in fields: Fields, of what: String, longest: Int = Identifier.longest, required: Bool = true
  ) -> String? {
    guard let text = prose("id", in: fields, required: required ? what : nil) else { return nil }
    guard !Identifier.isValid(text, longest: longest), let node = fields.members["id"]?.value else { return text }
    var refusal = Identifier.refusal(text, of: what, longest: longest, at: fields.path.appending("id"))
    if Identifier.isValid(text) { refusal.help = "use at most \(longest) characters" }
    note(refusal, at: node)
    return text
  }

  /// Returns a finite number, as JSON writes it.
  mutating func number(_ key: String, in fields: Fields, required what: String? = nil) -> Double? {
    guard let node = value(key, in: fields, required: what) else { return nil }
    guard let text = node.plainText, Self.isDecimal(text), let number = Double(text), number.isFinite else {
      refuseType(node, .notANumber(key, node), help: "write a number such as 25 or 2.5", key, in: fields)
      return nil
    }
    return number
  }

  /// Returns a whole number.
  mutating func whole(_ key: String, in fields: Fields, required what: String? = nil) -> Int? {
    guard let node = value(key, in: fields, required: what) else { return nil }
    guard let text = node.plainText, let number = Self.whole(text) else {
      refuseType(node, .notWhole(key, node), help: "write a whole number such as 3", key, in: fields)
      return nil
    }
    return number
  }

  /// Returns whether something holds.
  mutating func flag(_ key: String, in fields: Fields) -> Bool? {
    guard let node = value(key, in: fields) else { return nil }
    switch node.text?.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      refuseType(node, .notAFlag(key, node), help: "write `true` or `false`", key, in: fields)
      return nil
    }
  }

  /// Returns one of a few words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, in fields: Fields
  ) -> Word? where Word.RawValue == String {
    guard let node = value(key, in: fields), let text = scalar(node, key, at: fields.path.appending(key)) else {
      return nil
    }
    return word(text, of: key, at: fields.path.appending(key), node)
  }

  /// Returns the words of a list, each of which is one of a few.
  mutating func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, in fields: Fields
  ) -> [Word] where Word.RawValue == String {
    list(key, in: fields).compactMap { path, node in
      scalar(node, key, at: path).flatMap { word($0, of: key, at: path, node) }
    }
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, of key: String, at path: RecordPath, _ node: MarkedNode
  ) -> Word? where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    refuseWord(text, of: key, allowed: Word.allCases.map(\.rawValue), at: path, node)
    return nil
  }

  /// Notes that a word is none of those that a key takes.
  mutating func refuseWord(_ word: String, of key: String, allowed: [String], at path: RecordPath, _ node: MarkedNode) {
    let list = "use one of \(allowed.joined(separator: ", "))"
    let help = suggestion(for: word, among: allowed).map { "\($0) \(list)" } ?? list
    note(FileRules.badValue.finding(.notAllowed(word, key), help: help, at: path), at: node)
  }

  /// Notes that a key's value is none that it takes.
  mutating func refuse(_ message: Finding.Message, help: String, _ key: String, in fields: Fields) {
    guard let node = fields.members[key]?.value else { return }
    note(FileRules.badValue.finding(message, help: help, at: fields.path.appending(key)), at: node)
  }

  private mutating func refuseType(
    _ node: MarkedNode, _ message: Finding.Message, help: String, _ key: String, in fields: Fields
  ) {
    let isQuoted = node.text != nil && node.plainText == nil
    note(
      FileRules.wrongType.finding(
        message, help: isQuoted ? "\(help), without quotes" : help, at: fields.path.appending(key)), at: node)
  }
}

extension ShapeReader {
  /// Whether a text is a decimal number: Double() would also take `nan`, `inf` and hexadecimal digits.
  private static func isDecimal(_ text: String) -> Bool {
    text.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) }
  }

  /// Returns a whole number written in digits, with a minus sign at most.
  static func whole(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0.digit != nil }) else { return nil }
    return Int(text)
  }
}

extension MarkedNode {
  /// What is there, for a sentence: the text itself, or what it is.
  var shown: String { text.map { "`\($0.prefix(60))`" } ?? noun }
}

extension Finding.Message {
  fileprivate static func severalLines(_ key: String) -> Self { "`\(key)` runs over several lines" }
  fileprivate static func notANumber(_ key: String, _ node: MarkedNode) -> Self {
    "`\(key)` should be a number, not \(node.shown)"
  }
  fileprivate static func notWhole(_ key: String, _ node: MarkedNode) -> Self {
    "`\(key)` should be a whole number, not \(node.shown)"
  }
  fileprivate static func notAFlag(_ key: String, _ node: MarkedNode) -> Self {
    "`\(key)` should be true or false, not \(node.shown)"
  }
  fileprivate static func notAllowed(_ word: String, _ key: String) -> Self {
    "`\(key)` cannot be `\(word.prefix(60))`"
  }
}
