extension Document {
  /// Returns the document as text for a terminal of `width` columns; nothing is wider, and nothing from a file can
  /// steer the terminal.
  public func text(width: Int, coloured: Bool = false) -> String { "" }
}
