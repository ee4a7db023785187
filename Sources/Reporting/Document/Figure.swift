extension Document {
  /// A figure that is read first: large, with what it is of and what it could be.
  package struct Figure: Hashable, Sendable {
    /// The figure, in whole points or as a count: `79`, `17 of 22`.
    package var value: String
    /// What it is of.
    package var label: String
    /// What it is compared with, what it rests on and what it could be; empty for nothing.
    package var words: String

    package init(_ value: String, label: String, words: String = "") {
      self.value = value
      self.label = label
      self.words = words
    }
  }
}
