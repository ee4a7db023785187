extension StringProtocol {
  /// The text with a capital in front, as a sentence or a title begins; the rest stays as it is.
  package var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
