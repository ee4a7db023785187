extension String {
  /// What is between quotes, where the text is nothing else: it is meant as it is; `nil` without them.
  ///
  /// Quotes that belong to the text are typed twice: `""let me finish""`.
  var insideQuotes: String? {
    guard count > 2, first == "\"", last == "\"" else { return nil }
    let inside = String(dropFirst().dropLast())
    let isDoubled = inside.count > 2 && inside.first == "\"" && inside.last == "\""
    return (isDoubled ? inside.dropFirst().dropLast() : inside[...]).contains("\"") ? nil : inside
  }
}
