/// An object of an answer with all of its members; what is unknown is `null`, so that every answer of a kind has the
/// same keys.
package struct JSONMembers: Encodable {
  private let members: KeyValuePairs<String, (any Encodable)?>

  package init(_ members: KeyValuePairs<String, (any Encodable)?>) { self.members = members }

  /// Writes every member.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    for (name, value) in members {
      if let value {
        try container.encode(value, forKey: NamedKey(name))
      } else {
        try container.encodeNil(forKey: NamedKey(name))
      }
    }
  }
}

extension Encoder {
  /// Writes all of these members of an object, beside those that it has already.
  package func write(_ members: KeyValuePairs<String, (any Encodable)?>) throws {
    try JSONMembers(members).encode(to: self)
  }
}
