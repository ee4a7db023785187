import QualityModel

/// Composes JSON into marked values, and tells the first place where it is no JSON.
///
/// YAML would do for most of JSON, but takes unquoted words and a comma too many, refuses surrogate pairs, and so
/// cannot say what a JSON reader stumbled over.
struct JSONComposition {
  /// Why a text is not JSON, and where.
  struct Problem: Error {
    var offset: Int
    var finding: Finding
  }

  var bytes: [UInt8]
  var position = 0
  var depth = 0
  var repeated: [(first: Members.Member, again: Members.Member)] = []

  /// Returns the root with the findings about keys given twice, or the finding about the syntax.
  static func compose(_ lines: LineTable, file: String) -> (MarkedNode?, [Finding]) {
    var composition = JSONComposition(bytes: lines.bytes)
    do throws(Problem) {
      let root = try composition.document()
      return (root, composition.repeated.map { DuplicateKey.finding($0.first, $0.again, in: lines, file: file) })
    } catch {
      var finding = error.finding
      finding.place = lines.place(of: .byte(min(error.offset, lines.bytes.count)), in: file)
      return (nil, [finding])
    }
  }

  private mutating func document() throws(Problem) -> MarkedNode {
    skipSpace()
    guard peek != nil else { throw problem("the file is empty", help: "restore it from a backup or with `undo`") }
    let root = try value()
    skipSpace()
    guard peek == nil else { throw problem("something follows the end of the JSON", help: "remove it") }
    return root
  }

  private mutating func value() throws(Problem) -> MarkedNode {
    let start = position
    switch peek {
    case UInt8(ascii: "{"): return try nested { composition throws(Problem) in try composition.object(from: start) }
    case UInt8(ascii: "["): return try nested { composition throws(Problem) in try composition.array(from: start) }
    case UInt8(ascii: "\""): return MarkedNode(content: .scalar(try string(), isPlain: false), mark: .byte(start))
    default: return MarkedNode(content: .scalar(try word(), isPlain: true), mark: .byte(start))
    }
  }

  private mutating func nested(
    _ body: (inout JSONComposition) throws(Problem) -> MarkedNode
  ) throws(Problem) -> MarkedNode {
    guard depth < MarkedText.deepest else {
      throw Problem(offset: position, finding: FileRules.tooDeepFinding)
    }
    depth += 1
    position += 1
    let node = try body(&self)
    depth -= 1
    return node
  }

  private mutating func object(from start: Int) throws(Problem) -> MarkedNode {
    var members: [Members.Member] = []
    skipSpace()
    if take("}") { return MarkedNode(content: .mapping(Members([])), mark: .byte(start)) }
    repeat {
      skipSpace()
      let mark = Mark.byte(position)
      guard peek == UInt8(ascii: "\"") else { throw problem("expected a key in double quotes", help: helpForKeys) }
      let name = try string()
      skipSpace()
      guard take(":") else { throw problem("expected `:` after the key", help: "put `:` between a key and its value") }
      skipSpace()
      let key = MarkedNode(content: .scalar(name, isPlain: false), mark: mark)
      members.append(Members.Member(name: name, key: key, value: try value()))
      skipSpace()
    } while take(",")
    guard take("}") else { throw problem("expected `,` or `}`", help: "put `,` between two values") }
    let all = Members(members)
    repeated += all.repeated
    return MarkedNode(content: .mapping(all), mark: .byte(start))
  }

  private var helpForKeys: String {
    peek == UInt8(ascii: "}") ? "remove the `,` before the `}`" : "write each key in double quotes"
  }

  private mutating func array(from start: Int) throws(Problem) -> MarkedNode {
    var items: [MarkedNode] = []
    skipSpace()
    if take("]") { return MarkedNode(content: .list([]), mark: .byte(start)) }
    repeat {
      skipSpace()
      items.append(try value())
      skipSpace()
    } while take(",")
    guard take("]") else { throw problem("expected `,` or `]`", help: "put `,` between two values") }
    return MarkedNode(content: .list(items), mark: .byte(start))
  }
}

extension JSONComposition {
  /// The byte at the position; `nil` at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over a character if it is the next one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Steps over white space.
  mutating func skipSpace() {
    while let byte = peek, byte == 32 || byte == 9 || byte == 10 || byte == 13 { position += 1 }
  }

  /// Returns a problem at the position, or at another.
  func problem(_ message: Finding.Message, help: String, at offset: Int? = nil) -> Problem {
    Problem(offset: offset ?? position, finding: FileRules.badJSON.finding(message, help: help))
  }
}
