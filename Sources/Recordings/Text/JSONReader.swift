import QualityModel

/// Why a text is not JSON, and where.
struct JSONProblem: Error, Hashable {
  var message: String
  /// The offset in bytes from the start of the text.
  var offset: Int
}

/// Reads JSON with the place of what is wrong, which Foundation does not tell on Linux, and with a bound on nesting.
///
/// It is a little forgiving, since speech services write `NaN` where they measured nothing.
struct JSONReader {
  /// The deepest nesting that is read; no transcript comes near, and a hostile one must not exhaust the stack.
  static let deepest = 256

  private let bytes: [UInt8]
  private var index = 0

  /// Returns the one value in a text.
  static func read(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.index == bytes.count else { throw reader.problem("something follows the end of the JSON") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func problem(_ message: String, at offset: Int? = nil) -> JSONProblem {
    JSONProblem(message: message, offset: min(offset ?? index, bytes.count))
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte.isBlank { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    guard depth <= Self.deepest else { throw problem("the JSON is nested more than \(Self.deepest) deep") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case .quote: return .string(try string())
    case nil: throw problem("the JSON ends too soon")
    default: return try literal()
    }
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> JSONValue {
    index += 1
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipBlanks()
      guard next == .quote else { throw problem(next == nil ? "the JSON ends too soon" : "expected a key in quotes") }
      let key = try string()
      guard take(":") else { throw problem("expected `:` after a key") }
      members[key] = try value(depth: depth + 1)
    } while take(",")
    guard take("}") else { throw problem(next == nil ? "the JSON ends too soon" : "expected `,` or `}`") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw problem(next == nil ? "the JSON ends too soon" : "expected `,` or `]`") }
    return .array(elements)
  }

  private mutating func literal() throws(JSONProblem) -> JSONValue {
    let start = index
    while let byte = next, !byte.isBlank, !",]}:\"[{".utf8.contains(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "NaN", "Infinity", "-Infinity": return .null
    default: break
    }
    if let integer = Int(word) { return .integer(integer) }
    guard let first = word.utf8.first, first.digit != nil || first == UInt8(ascii: "-"), let number = Double(word),
      number.isFinite
    else { throw problem("expected a value", at: start) }
    return .number(number)
  }

  private mutating func string() throws(JSONProblem) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case .quote: return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      default: text.append(byte)
      }
    }
    throw problem("a text has no closing quote", at: start)
  }
}

extension JSONReader {
  private static let escapes: [UInt8: UInt8] = [
    .quote: .quote, UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "/"): UInt8(ascii: "/"),
    UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  private mutating func escape() throws(JSONProblem) -> [UInt8] {
    guard let letter = next else { throw problem("the JSON ends too soon") }
    index += 1
    if let byte = Self.escapes[letter] { return [byte] }
    guard letter == UInt8(ascii: "u"), let first = hexadecimal() else {
      throw problem("an escape that JSON does not know", at: index - 2)
    }
    return Array(character(first).utf8)
  }

  /// Half of a surrogate pair alone stands for nothing, and becomes the mark for an unreadable character.
  private mutating func character(_ first: UInt16) -> String {
    guard UTF16.isLeadSurrogate(first) else { return String(decoding: [first], as: UTF16.self) }
    let before = index
    if next == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") {
      index += 2
      if let second = hexadecimal(), UTF16.isTrailSurrogate(second) {
        return String(decoding: [first, second], as: UTF16.self)
      }
      index = before
    }
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt16? {
    guard index + 4 <= bytes.count,
      let value = UInt16(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return value
  }
}
