extension DateScan {
  /// One of a date's numbers, with the mark before it.
  struct Number: Hashable {
    var value: Int
    var digits: Int
    var mark: Character?
  }
}
