extension JSONText {
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
      case 0..<32 where !isForgiving: throw problem(.control(byte))
      default:
        text.append(byte)
        position += 1
      }
    }
    throw problem(.textGoesOn, at: start)
  }

  private mutating func escape() throws(Problem) -> String {
    let start = position
    position += 1
    guard let byte = peek else { throw problem(.textGoesOn) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(decoding: [byte], as: UTF8.self)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw problem(.unknownEscape, at: start)
    }
  }

  /// Reads four hexadecimal digits, and of a surrogate the second half too.
  private mutating func scalar(from start: Int) throws(Problem) -> String {
    guard let high = hexadecimal() else { throw problem(.badDigits, at: start) }
    if let scalar = Unicode.Scalar(high) { return String(Character(scalar)) }
    let end = position
    if high < 0xDC00, bytes[position...].starts(with: "\\u".utf8) {
      position += 2
      let low = hexadecimal()
      if let low, (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
      {
        return String(Character(scalar))
      }
      if low == nil, !isForgiving { throw problem(.badDigits, at: start) }
    }
    guard isForgiving else { throw problem(.halfOfAPair, at: start) }
    position = end
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    let digits = bytes[position...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else { return nil }
    position += 4
    return value
  }

  /// Reads a number, `true`, `false` or `null`.
  mutating func word() throws(Problem) -> String {
    let start = position
    while let byte = peek, Self.isInWord(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    guard !word.isEmpty else { throw problem(.noValue) }
    if isForgiving { return ["NaN", "Infinity", "-Infinity"].contains(word) ? "null" : word }
    if ["true", "false", "null"].contains(word) || Self.isNumber(bytes[start..<position]) { return word }
    throw problem(.notAValue(word), at: start)
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte > 32 && !"{}[]:,\"".utf8.contains(byte)
  }

  /// The grammar of JSON's numbers: no plus sign, no leading zero, digits on both sides of the point.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Int { rest.prefix { $0.digit != nil }.count }
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
