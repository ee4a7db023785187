extension JSONParser {
  /// Takes a text in double quotes.
  mutating func string() throws(JSONFault) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try escaped())
      case 0..<0x20: throw fault("a line break or control character inside a text must be escaped")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fault("")
  }

  /// Takes a backslash and what it stands before.
  private mutating func escaped() throws(JSONFault) -> [UInt8] {
    let start = position
    position += 1
    guard let byte = next else { throw fault("") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar(from: start)).utf8)
    default: throw JSONFault(offset: start, sentence: "this escape is not one that JSON knows")
    }
  }

  /// Takes the digits of a `\u` escape, and those of its other half where it is the first of two.
  private mutating func scalar(from start: Int) throws(JSONFault) -> Character {
    let first = try unit(from: start)
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    if (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: "\\u".utf8) {
      position += 2
      let second = try unit(from: start)
      let value = 0x10000 + ((first - 0xD800) << 10) + (second &- 0xDC00)
      if (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(value) { return Character(scalar) }
    }
    throw JSONFault(offset: start, sentence: "this escape is half of a character")
  }

  private mutating func unit(from start: Int) throws(JSONFault) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    let isHexadecimal = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard digits.count == 4, isHexadecimal, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw JSONFault(offset: start, sentence: "four hexadecimal digits belong after `\\u`") }
    position += 4
    return value
  }
}
