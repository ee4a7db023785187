extension JSONValue {
  /// Reads a JSON text that another program wrote, taking what is nearly JSON; of a key given twice the last counts.
  package init(forgiving bytes: [UInt8]) throws(JSONText.Problem) {
    self = try JSONValue.withContradiction(forgiving: bytes).value
  }

  /// Reads a text in the same way, and returns with the value the first key that is given again in an object with another
  /// value; `nil` where there is none.
  package static func withContradiction(
    forgiving bytes: [UInt8]
  ) throws(JSONText.Problem) -> (value: JSONValue, key: (name: String, offset: Int)?) {
    var builder = JSONValueBuilder()
    let value = try JSONText.read(bytes, isForgiving: true, into: &builder)
    return (value, builder.contradiction)
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
  var contradiction: (name: String, offset: Int)?

  func text(_ text: String, at offset: Int) -> JSONValue { .string(text) }

  func word(_ word: String, at offset: Int) -> JSONValue? {
    let value = JSONValue(word: word)
    if case .number(let number)? = value, !number.isFinite { return nil }
    return value
  }

  func list(_ items: [JSONValue], at offset: Int) -> JSONValue { .array(items) }

  mutating func object(_ members: [JSONText.Member<JSONValue>], at offset: Int) -> JSONValue {
    var values: [String: JSONValue] = [:]
    values.reserveCapacity(members.count)
    for member in members {
      let earlier = values.updateValue(member.value, forKey: member.name)
      guard let earlier, earlier != member.value, contradiction == nil else { continue }
      contradiction = (member.name, member.offset)
    }
    return .object(values)
  }
}
