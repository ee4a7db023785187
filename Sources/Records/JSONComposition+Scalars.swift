import QualityModel

extension JSONComposition {
  /// Reads a string in double quotes, and returns what it says.
  mutating func string() throws(Problem) -> String {
    let start = position
    var text: [UInt8] = []
    position += 1
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: Array(try escape().utf8))
      case 0..<32:
        throw problem(.control(byte), help: byte == 9 ? "write it as `\\t`" : "close the text, or write `\\n`")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw problem("a text is never closed", help: "add a double quote at its end", at: start)
  }

  private mutating func escape() throws(Problem) -> String {
    let start = position
    position += 1
    guard let byte = peek else { throw problem("a text is never closed", help: "add a double quote at its end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(decoding: [byte], as: UTF8.self)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw problem("JSON has no such escape", help: "write a backslash as `\\\\`", at: start)
    }
  }

  /// Reads four hexadecimal digits, and of a surrogate the second half too.
  private mutating func scalar(from start: Int) throws(Problem) -> String {
    let high = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(high) { return String(Character(scalar)) }
    if high < 0xDC00, bytes[position...].starts(with: "\\u".utf8) {
      position += 2
      let low = try hexadecimal(from: start)
      let combined = 0x10000 + ((high - 0xD800) << 10) + (low &- 0xDC00)
      if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(combined) { return String(Character(scalar)) }
    }
    throw problem("half of a surrogate pair stands alone", help: "write both halves, or the character", at: start)
  }

  private mutating func hexadecimal(from start: Int) throws(Problem) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else {
      throw problem("`\\u` needs four hexadecimal digits", help: "write the character itself", at: start)
    }
    position += 4
    return value
  }

  /// Reads a number, `true`, `false` or `null`.
  mutating func word() throws(Problem) -> String {
    let start = position
    while let byte = peek, Self.isInWord(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if ["true", "false", "null"].contains(word) || Self.isNumber(bytes[start..<position]) { return word }
    guard !word.isEmpty else { throw problem("expected a value", help: helpForValues, at: start) }
    throw problem(.notAValue(word), help: "put a text in double quotes", at: start)
  }

  private var helpForValues: String {
    peek == UInt8(ascii: "]") ? "remove the `,` before the `]`" : "write a text in double quotes, a number or `null`"
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte > 32 && !"{}[]:,\"".utf8.contains(byte)
  }

  /// The grammar of JSON's numbers: no plus sign, no leading zero, digits on both sides of the point.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Int { rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard digits() > 0, rest.first != UInt8(ascii: "0") || digits() == 1 else { return false }
    rest.removeFirst(digits())
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits() > 0 else { return false }
      rest.removeFirst(digits())
    }
    guard let exponent = rest.first else { return true }
    guard exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E") else { return false }
    rest.removeFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
    return digits() > 0 && digits() == rest.count
  }
}

extension Finding.Message {
  fileprivate static func control(_ byte: UInt8) -> Self {
    switch byte {
    case 9: "a tab stands inside a text"
    case 10, 13: "a line ends inside a text"
    default: "a control character stands inside a text"
    }
  }
  fileprivate static func notAValue(_ word: String) -> Self { "`\(word.prefix(60))` is no JSON value" }
}
