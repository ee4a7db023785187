/// Finds the word that may have been meant.
package enum Suggestion {
  /// Returns the candidate nearest to a word, if one is near enough to be meant.
  ///
  /// Near is an edit distance (insertions, deletions, substitutions and swaps of neighbours) of at most a third of the
  /// word's length, and at least 1.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let word = word.lowercased()
    guard !word.isEmpty, word.utf8.count <= 100 else { return nil }
    let limit = max(1, word.count / 3)
    let ranked = candidates.map { ($0, distance(Array(word), Array($0.lowercased().prefix(100)))) }
    if let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= limit { return best.0 }
    // The same name may come from several lists.
    let beginning = Set(candidates.filter { word.count >= 3 && $0.lowercased().hasPrefix(word) })
    return beginning.count == 1 ? beginning.first : nil
  }

  /// Returns "did you mean `…`?" for the nearest candidate.
  package static func help(for word: String, among candidates: [String]) -> String? {
    nearest(to: word, among: candidates).map { "did you mean `\($0)`?" }
  }

  /// Returns the candidates, those first that begin with the word, then those that hold it, then those that take fewest
  /// edits.
  package static func nearestFirst(to word: String, among candidates: [String]) -> [String] {
    let word = String(word.lowercased().prefix(100))
    let letters = Array(word)
    let keyed = candidates.map { candidate in
      let lower = candidate.lowercased()
      let kind = lower.hasPrefix(word) ? 0 : lower.contains(word) ? 1 : 2
      return (key: (kind, distance(letters, Array(lower.prefix(100))), candidate), candidate)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.1)
  }

  /// Returns how many insertions, deletions, substitutions and swaps of neighbours make one word of another.
  package static func distance(from left: String, to right: String) -> Int {
    distance(Array(left.prefix(100)), Array(right.prefix(100)))
  }

  /// The edit distance with swaps of neighbours (optimal string alignment).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var best = min(last[j] + 1, row[j - 1] + 1, substitution)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
