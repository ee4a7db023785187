extension Collection where Element: StringProtocol {
  /// Returns the first so many as a list, with how many others there are: `a, b, c and 9 more`.
  package func listed(upTo most: Int) -> String {
    prefix(most).joined(separator: ", ") + (count > most ? " and \(count - most) more" : "")
  }
}
