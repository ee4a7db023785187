/// How much a transcript holds besides the words; the greater is the better one to read.
package enum Completeness: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// The words alone.
  case words
  /// The words and the speakers.
  case speakers
  /// The words and the times.
  case times
  /// The times and the speakers.
  case timesAndSpeakers

  /// Returns whether a transcript holds less than another.
  package static func < (left: Completeness, right: Completeness) -> Bool { left.rawValue < right.rawValue }
}

extension Transcript {
  /// How much it holds besides the words: what at least every other line has counts.
  package var completeness: Completeness {
    let timed = lines.count { $0.start != nil } * 2 >= max(lines.count, 1)
    let named = lines.count { $0.speaker != nil } * 2 >= max(lines.count, 1)
    return timed ? (named ? .timesAndSpeakers : .times) : named ? .speakers : .words
  }
}
