/// A JSON text, read from front to back into whatever a builder makes of it.
///
/// Foundation's JSON errors carry no place on Linux, and it takes any nesting; this reports the first byte where a text
/// is not JSON, and why.
package struct JSONText {
  /// The deepest nesting that is read; a hostile text must not exhaust the stack.
  package static let deepest = 256

  let bytes: [UInt8]
  let isForgiving: Bool
  var position = 0
  private var depth = 0

  private init(bytes: [UInt8], isForgiving: Bool) {
    self.bytes = bytes
    self.isForgiving = isForgiving
  }

  /// Returns what a builder makes of the one value in a text.
  /// - Parameter isForgiving: whether to take what speech services write and JSON does not allow: `NaN` and infinities,
  ///   which become `null`, numbers in any style, control characters in texts, and half of a surrogate pair, which
  ///   becomes U+FFFD.
  package static func read<Builder: JSONBuilder>(
    _ bytes: [UInt8], isForgiving: Bool = false, into builder: inout Builder
  ) throws(Problem) -> Builder.Value {
    var text = JSONText(bytes: bytes, isForgiving: isForgiving)
    text.skipSpace()
    guard text.peek != nil else { throw text.problem(.empty) }
    let root = try text.value(&builder)
    text.skipSpace()
    guard text.peek == nil else { throw text.problem(.somethingFollows) }
    return root
  }

  private mutating func value<Builder: JSONBuilder>(_ builder: inout Builder) throws(Problem) -> Builder.Value {
    let start = position
    switch peek {
    case UInt8(ascii: "{"):
      let members = try nested { text throws(Problem) in try text.members(&builder) }
      return builder.object(members, at: start)
    case UInt8(ascii: "["):
      let items = try nested { text throws(Problem) in try text.items(&builder) }
      return builder.list(items, at: start)
    case UInt8(ascii: "\""): return builder.text(try string(), at: start)
    default:
      let word = try word()
      guard let value = builder.word(word, at: start) else { throw problem(.notAValue(word), at: start) }
      return value
    }
  }

  private mutating func nested<Inside>(
    _ body: (inout JSONText) throws(Problem) -> Inside
  ) throws(Problem) -> Inside {
    guard depth < Self.deepest else { throw problem(.tooDeep) }
    depth += 1
    position += 1
    let inside = try body(&self)
    depth -= 1
    return inside
  }

  private mutating func members<Builder: JSONBuilder>(
    _ builder: inout Builder
  ) throws(Problem) -> [Member<Builder.Value>] {
    var members: [Member<Builder.Value>] = []
    skipSpace()
    if take("}") { return members }
    repeat {
      skipSpace()
      let offset = position
      guard peek == UInt8(ascii: "\"") else { throw problem(.noKey) }
      let name = try string()
      skipSpace()
      guard take(":") else { throw problem(.noColon) }
      skipSpace()
      members.append(Member(name: name, offset: offset, value: try value(&builder)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw problem(.objectGoesOn) }
    return members
  }

  private mutating func items<Builder: JSONBuilder>(_ builder: inout Builder) throws(Problem) -> [Builder.Value] {
    var items: [Builder.Value] = []
    skipSpace()
    if take("]") { return items }
    repeat {
      skipSpace()
      items.append(try value(&builder))
      skipSpace()
    } while take(",")
    guard take("]") else { throw problem(.listGoesOn) }
    return items
  }
}

extension JSONText {
  /// The byte at the position; `nil` at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Returns a problem at the position, or at another.
  func problem(_ kind: Problem.Kind, at offset: Int? = nil) -> Problem {
    let offset = offset ?? position
    return Problem(kind: kind, offset: offset, found: offset < bytes.count ? bytes[offset] : nil)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 32 || byte == 9 || byte == 10 || byte == 13 { position += 1 }
  }
}
