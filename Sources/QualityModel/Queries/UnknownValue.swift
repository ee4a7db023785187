/// A value of a query that no evaluation has, with what evaluations have instead.
package struct UnknownValue: Hashable, Sendable {
  /// The key.
  package var key: Query.Key
  /// The value that none has.
  package var value: String
  /// What evaluations have under the key, the nearest first.
  package var known: [String]

  /// How many of the known values are listed.
  private static let most = 5

  /// Creates the value, and sorts the known ones.
  package init(_ key: Query.Key, _ value: String, known: [String]) {
    self.key = key
    self.value = value
    self.known = Suggestion.nearestFirst(to: value, among: known)
  }

  /// Says that none has it, and what there is.
  package var sentence: String {
    let short = QueryPiece(text: value, range: 0..<0).short
    let none = "No evaluation has `\("\(key.rawValue):\(short)".quotedWhereNeeded)`"
    guard let nearest = known.first else { return "\(none), nor any other \(key.rawValue)." }
    guard known.count > 1 else { return "\(none); there is only `\(nearest)`." }
    let more = known.count > Self.most ? ["\(known.count - Self.most + 1) more"] : []
    let values = known.prefix(more.isEmpty ? Self.most : Self.most - 1).map { "`\($0)`" } + more
    return "\(none); there are \(values.dropLast().joined(separator: ", ")) and \(values[values.count - 1])."
  }
}
