extension JSONValue {
  /// Reads a JSON text that a program of others' wrote, taking what is nearly JSON; of a key given twice the last counts.
  public init(forgiving bytes: [UInt8]) throws(JSONText.Problem) {
    var builder = JSONValueBuilder()
    self = try JSONText.read(bytes, isForgiving: true, into: &builder)
  }
}

private struct JSONValueBuilder: JSONBuilder {
  func text(_ text: String, at offset: Int) -> JSONValue { .string(text) }

  func word(_ word: String, at offset: Int) -> JSONValue? {
    switch word {
    case "null": return .null
    case "true", "false": return .bool(word == "true")
    default: break
    }
    if let integer = Int(word) { return .integer(integer) }
    // `inf` and `nan` are numbers to Swift, and words to JSON.
    guard let first = word.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
      let number = Double(word), number.isFinite
    else { return nil }
    return .number(number)
  }

  func list(_ items: [JSONValue], at offset: Int) -> JSONValue { .array(items) }

  func object(_ members: [JSONText.Member<JSONValue>], at offset: Int) -> JSONValue {
    .object(Dictionary(members.lazy.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last }))
  }
}
