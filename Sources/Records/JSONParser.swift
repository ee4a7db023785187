import QualityModel

/// Where a text stops being JSON, and why.
struct JSONFault: Error, Equatable {
  /// The byte at which it was noticed.
  var offset: Int
  /// What is wrong, in one plain sentence.
  var sentence: String
}

/// Parses JSON strictly into values, and says at which byte it is none.
///
/// Foundation's decoder reads records; it says neither where a text is broken nor what a record holds beyond its known
/// keys. This parser answers those two questions, and is only asked on a failure or before a rewrite.
struct JSONParser {
  /// The deepest nesting that is read.
  static let deepest = 256

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  /// Creates a parser for a text without byte-order mark.
  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Returns the one value that the text holds.
  static func value(of bytes: some Sequence<UInt8>) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == parser.bytes.count else { throw parser.fault("there is more text after the record's end") }
    return value
  }

  /// The byte ahead; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Returns a fault at the current position.
  func fault(_ sentence: String) -> JSONFault {
    JSONFault(
      offset: position, sentence: position < bytes.count ? sentence : "the text ends in the middle of the record")
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try nested { parser throws(JSONFault) in try parser.members() })
    case UInt8(ascii: "["): return .array(try nested { parser throws(JSONFault) in try parser.elements() })
    case UInt8(ascii: "\""): return .string(try string())
    case let byte? where isPartOfNumber(byte): return try number()
    default: return try word()
    }
  }

  private mutating func nested<Value>(
    _ parse: (inout JSONParser) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    guard depth < Self.deepest else { throw fault("it is nested deeper than \(Self.deepest) levels") }
    depth += 1
    position += 1
    defer { depth -= 1 }
    return try parse(&self)
  }

  private mutating func members() throws(JSONFault) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    skipSpace()
    if takes("}") { return members }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("a key in double quotes belongs here") }
      let start = position
      let key = try string()
      skipSpace()
      guard takes(":") else { throw fault("a colon belongs here, after the key") }
      guard members.updateValue(try value(), forKey: key) == nil else {
        throw JSONFault(offset: start, sentence: "the key `\(key)` is given twice")
      }
      skipSpace()
      if takes("}") { return members }
      guard takes(",") else { throw fault("a comma or `}` belongs here") }
    }
  }

  private mutating func elements() throws(JSONFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipSpace()
    if takes("]") { return elements }
    while true {
      elements.append(try value())
      skipSpace()
      if takes("]") { return elements }
      guard takes(",") else { throw fault("a comma or `]` belongs here") }
    }
  }

  private mutating func takes(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func word() throws(JSONFault) -> JSONValue {
    for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw fault("a value belongs here: text in double quotes, a number, true, false, null, a list or an object")
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = position
    while let byte = next, isPartOfNumber(byte) { position += 1 }
    let digits = bytes[start..<position]
    let text = String(decoding: digits, as: UTF8.self)
    guard Self.isNumber(digits), let number = Double(text), number.isFinite else {
      throw JSONFault(offset: start, sentence: "`\(text.prefix(40))` is not a number that JSON knows")
    }
    if let integer = Int(text) { return .integer(integer) }
    return .number(number)
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool { Self.isDigit(byte) || "+-.eE".utf8.contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether a text is a number as JSON writes it: no leading `+`, `0` or `.`, and digits after a point.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    func takeDigits() -> Int {
      let digits = rest.prefix(while: isDigit)
      rest = rest[digits.endIndex...]
      return digits.count
    }
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let count = takeDigits()
    guard count == 1 || (count > 1 && !hasLeadingZero) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard takeDigits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
