import QualityModel

/// Finds the tags of a template, and everything among them that is not available here.
///
/// It comes before the parser proper: sections that nest without end would let that run out of stack, and what is left
/// out (partials, blocks, other delimiters, functions of values) could lead round the escaping or in circles.
struct TemplateScanner {
  private static let open = Array("{{".utf8)
  private static let close = Array("}}".utf8)
  /// The most tags: a page has a few dozen, and the time of laying one out grows with their square.
  private static let mostTags = 5000
  private let text: [UInt8]
  /// The tags, in order.
  private(set) var tags: [TemplateTag] = []
  /// What is wrong, in order.
  private(set) var problems: [TemplateProblem] = []
  /// Whether every tag is closed, so that nothing behind it was missed.
  private(set) var isWhole = true

  /// Finds the tags of a text.
  init(_ text: String) {
    self.text = Array(text.utf8)
    if text.trimmed.isEmpty { problems.append(.empty) }
    var position = 0
    while let start = find(Self.open, from: position) {
      guard tags.count < Self.mostTags else {
        isWhole = false
        problems.append(.tooMany(start..<start + 2, Self.mostTags))
        break
      }
      guard let end = scan(from: start) else { break }
      position = end
    }
  }

  /// Reads one tag and answers with where it ends; `nil` where it does not.
  private mutating func scan(from start: Int) -> Int? {
    let sign = start + 2 < text.count ? Character(Unicode.Scalar(text[start + 2])) : " "
    let isTriple = sign == "{"
    guard let end = find(isTriple ? Array("}}}".utf8) : Self.close, from: start + 2) else {
      isWhole = false
      problems.append(.notClosed(start..<start + (isTriple ? 3 : 2), with: isTriple ? "}}}" : "}}"))
      return nil
    }
    let bytes = start..<end + (isTriple ? 3 : 2)
    read(sign, in: bytes, closing: isTriple ? 3 : 2)
    return bytes.upperBound
  }

  private mutating func read(_ sign: Character, in bytes: Range<Int>, closing: Int) {
    let kinds: [Character: TemplateTag.Kind] = [
      "#": .section, "^": .inverted, "/": .end, "!": .comment, "{": .value, "&": .value, "<": .section,
      "$": .section,
    ]
    let kind = kinds[sign]
    let first = bytes.lowerBound + (kind == nil ? 2 : 3)
    let last = max(first, bytes.upperBound - closing)
    let name = kind == .comment ? "" : String(decoding: text[first..<last], as: UTF8.self).trimmed
    if let what = Self.leftOut[sign] {
      problems.append(.leftOut(what, bytes))
      // What has an end is kept all the same, so that its end is not called one too many.
      if kind == nil { return }
    } else if kind != .comment, let problem = Self.problem(of: name, bytes) {
      problems.append(problem)
      return
    }
    tags.append(TemplateTag(kind: kind ?? .value, name: name, bytes: bytes))
  }

  private static let leftOut: [Character: String] = [
    ">": "partials", "<": "inherited templates", "$": "blocks", "=": "other delimiters", "%": "pragmas",
  ]

  private static func problem(of name: String, _ bytes: Range<Int>) -> TemplateProblem? {
    if TemplateTag.places.contains(name) { return nil }
    if name.contains("(") { return .leftOut("functions of values", bytes) }
    let isName = name.utf8.allSatisfy { byte in
      let character = Character(Unicode.Scalar(byte))
      return character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
    }
    return isName && !name.isEmpty ? nil : .noName(name, bytes)
  }

  private func find(_ word: [UInt8], from start: Int) -> Int? {
    guard start >= 0, text.count >= word.count else { return nil }
    var index = start
    while index + word.count <= text.count {
      if text[index] == word[0], text[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }
}

extension TemplateProblem {
  fileprivate static let empty = Self(
    message: "the template is empty", help: "remove it; `template NAME --built-in` prints one to begin with",
    bytes: 0..<0)

  fileprivate static func notClosed(_ bytes: Range<Int>, with end: String) -> Self {
    Self(message: "this tag is not closed", help: "end it with `\(end)`", bytes: bytes)
  }

  fileprivate static func tooMany(_ bytes: Range<Int>, _ most: Int) -> Self {
    Self(message: "a template has at most \(most) tags", help: "put what repeats into a section", bytes: bytes)
  }

  fileprivate static func leftOut(_ what: String, _ bytes: Range<Int>) -> Self {
    Self(
      message: "\(what) are not available in a template",
      help: "use `{{name}}`, `{{#name}} … {{/name}}`, `{{^name}} … {{/name}}` and `{{! … }}` only", bytes: bytes)
  }

  fileprivate static func noName(_ name: String, _ bytes: Range<Int>) -> Self {
    Self(
      message: name.isEmpty ? "this tag names nothing" : "`\(name.prefix(40))` is not a name",
      help: "a name is letters, digits, `.`, `-` and `_`, such as `agent.name`", bytes: bytes)
  }
}
