extension Document {
  /// Returns the document as Markdown, with everything from files escaped.
  public func markdown() -> String { "" }
}
