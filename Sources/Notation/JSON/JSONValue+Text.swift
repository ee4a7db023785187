extension JSONValue {
  /// Reads a JSON text that another program wrote, taking what is nearly JSON; of a key given twice the last counts.
  package init(forgiving bytes: [UInt8]) throws(JSONText.Problem) {
    var builder = JSONValueBuilder()
    self = try JSONText.read(bytes, isForgiving: true, into: &builder)
  }

  /// Creates the value of a word that is without quotes: `null`, `true`, `false` or a number, which is infinite
  /// where it is too large to be held; `nil` for any other word.
  package init?(word: String) {
    switch word {
    case "null": self = .null
    case "true", "false": self = .bool(word == "true")
    default:
      // `inf` and `nan` are numbers to Swift, and words to JSON.
      guard let first = word.utf8.first, first == UInt8(ascii: "-") || first.digit != nil else { return nil }
      guard let number = Int(word).map(JSONValue.integer) ?? Double(word).map(JSONValue.number) else { return nil }
      self = number
    }
  }
}

private struct JSONValueBuilder: JSONBuilder {
  func text(_ text: String, at offset: Int) -> JSONValue { .string(text) }

  func word(_ word: String, at offset: Int) -> JSONValue? {
    let value = JSONValue(word: word)
    if case .number(let number)? = value, !number.isFinite { return nil }
    return value
  }

  func list(_ items: [JSONValue], at offset: Int) -> JSONValue { .array(items) }

  func object(_ members: [JSONText.Member<JSONValue>], at offset: Int) -> JSONValue {
    .object(Dictionary(members.lazy.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last }))
  }
}
