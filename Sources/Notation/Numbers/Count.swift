/// How many there are of something, in a sentence.
package enum Count {
  /// Returns a number with its noun: `1 draft`, `3 drafts`.
  /// - Parameter plural: the noun of many, where it is not made with an `s`.
  package static func text(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
