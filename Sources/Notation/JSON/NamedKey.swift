/// A key of any name, for an object whose keys are not known before it is read or written.
package struct NamedKey: CodingKey, ExpressibleByStringLiteral {
  package let stringValue: String
  /// None: it never stands for a place in a list.
  package var intValue: Int? { nil }

  /// Creates the key of a name.
  package init(_ name: String) { stringValue = name }

  /// Creates the key of a name.
  package init(stringLiteral name: String) { stringValue = name }

  /// Creates the key of a name.
  package init(stringValue name: String) { stringValue = name }

  /// Creates none.
  package init?(intValue: Int) { nil }
}
