/// A line holds no line ends, and a text of several lines may be in it to be changed.
extension String {
  /// The text with a sign for each line end.
  var onOneLine: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ↵ ")
  }

  /// The text with line ends where the sign is.
  var withLineBreaks: String { replacing(/\ ?↵\ ?/, with: "\n") }
}
