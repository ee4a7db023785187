/// How much a transcript tells beside the words; the greater is the better one to read.
public enum Completeness: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// The words alone.
  case words
  /// Who says them.
  case speakers
  /// When they are said.
  case times
  /// When and by whom.
  case timesAndSpeakers

  /// Returns whether a transcript tells less than another.
  public static func < (left: Completeness, right: Completeness) -> Bool { left.rawValue < right.rawValue }
}

extension Transcript {
  /// How much it tells beside the words: what at least one line of two says counts.
  public var completeness: Completeness {
    let timed = lines.count { $0.start != nil } * 2 >= max(lines.count, 1)
    let named = lines.count { $0.speaker != nil } * 2 >= max(lines.count, 1)
    return timed ? (named ? .timesAndSpeakers : .times) : named ? .speakers : .words
  }
}
