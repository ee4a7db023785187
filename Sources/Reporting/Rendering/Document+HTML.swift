extension Document {
  /// Returns the document as a self-contained web page, with everything from files escaped.
  /// - Parameter title: the page's title; without one it is the first heading.
  public func html(title: String? = nil) -> String { "" }
}
