extension Sequence<String> {
  /// The word that comes most often, of two the first by the alphabet; `nil` of none.
  package var mostFrequent: String? { reduce(into: [:]) { $0[$1, default: 0] += 1 }.mostFrequent }
}

extension [String: Int] {
  /// The word with the highest count, of two the first by the alphabet; `nil` of none.
  package var mostFrequent: String? { self.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
}
