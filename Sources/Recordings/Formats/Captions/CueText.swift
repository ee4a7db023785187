import Notation

/// The words of a cue without their markup, by speaker.
struct CueText {
  /// Who says what, in order; one cue may hold two voices.
  private(set) var turns: [(speaker: String?, words: String)] = []

  private var speaker: String?
  private var words: [UInt8] = []

  /// Strips tags and decodes entities; `<v Agent>` names the speaker of what follows it. The words keep their lines.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    var close: Int? = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        // Each `>` is searched for once, however many `<` are before it.
        if let known = close, known <= index { close = bytes[index...].firstIndex(of: UInt8(ascii: ">")) }
        if let close, let tag = CueTag(bytes, from: index, to: close) {
          enter(tag)
          index = close + 1
          continue
        }
      }
      words.append(bytes[index])
      index += 1
    }
    flush()
  }

  private mutating func enter(_ tag: CueTag) {
    if tag.name == "br" { words.append(.lineFeed) }
    guard tag.name == "v" else { return }
    flush()
    speaker = tag.isClosing ? nil : Role.tidied(Entities.decode(tag.annotation).onOneLine)
  }

  private mutating func flush() {
    let text = Entities.decode(String(decoding: words, as: UTF8.self))
    if !text.onOneLine.isEmpty { turns.append((speaker, text)) }
    words = []
  }
}

extension UInt8 {
  /// Whether it is one of the letters that a tag or an entity is named with.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

/// The few character references that captions use.
enum Entities {
  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "lrm": "\u{200E}", "rlm": "\u{200F}", "quot": "\"",
    "apos": "'",
  ]
  /// The most characters between `&` and `;`, so that a lone `&` costs no search through the text.
  private static let longest = 10

  /// Returns the text with its references replaced; what is none stays as it is.
  static func decode(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "&")) else { return String(text) }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (character, length) = reference(bytes[(index + 1)...]) {
        decoded += character.utf8
        index += length + 2
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func reference(_ bytes: ArraySlice<UInt8>) -> (character: String, length: Int)? {
    guard let end = bytes.prefix(longest + 1).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    return (named[name] ?? numbered(name)).map { ($0, name.utf8.count) }
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
