extension String {
  /// What stands between quotes, where the text is nothing else: it is meant as it is; `nil` without them.
  var insideQuotes: String? {
    guard count > 2, first == "\"", last == "\"" else { return nil }
    return String(dropFirst().dropLast())
  }
}
