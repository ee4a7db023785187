/// What makes values of a JSON text, from the inside out.
///
/// Transcripts of many megabytes are wanted as plain values, records with the place of each; neither pays for the
/// other.
package protocol JSONBuilder {
  /// What is made.
  associatedtype Value

  /// Makes a value of a text in quotes that begins at a byte.
  mutating func text(_ text: String, at offset: Int) -> Value
  /// Makes a value of a number, `true`, `false` or `null`; `nil` where it stands for nothing.
  mutating func word(_ word: String, at offset: Int) -> Value?
  /// Makes a value of values in order.
  mutating func list(_ items: [Value], at offset: Int) -> Value
  /// Makes a value of keys and values in order; a key given twice is there twice.
  mutating func object(_ members: [JSONText.Member<Value>], at offset: Int) -> Value
}

extension JSONText {
  /// A key with its value.
  package struct Member<Value> {
    /// The key's text.
    package let name: String
    /// The byte that the key begins at.
    package let offset: Int
    package let value: Value
  }
}
