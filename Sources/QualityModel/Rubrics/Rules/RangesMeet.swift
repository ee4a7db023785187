import Notation

/// The ranges of a number neither overlap nor leave gaps.
package struct RangesMeet: RubricRule {
  package let name = "bad-ranges"
  package let explanation = """
    A number is worth the points of the range it falls into. `from` belongs to the range, `to` does not, and either may
    be missing at the ends, so each range begins where the one before ends. Where two overlap a number would have two
    worths; in a gap it would have none, and the evaluator would be refused.
    """

  package init() {}

  /// Returns one finding for each range that holds nothing, overlaps another, or comes after a gap.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.flatMap { path, criterion -> [Finding] in
      guard let ranges = criterion.kind.ranges else { return [] }
      let path = path.appending("ranges")
      guard !ranges.isEmpty else {
        guard criterion.isScored else { return [] }
        return [finding(.noRanges(criterion), help: "add `ranges`, or set `scored: false`", at: path)]
      }
      return findings(in: ranges, at: path)
    }
  }

  private func findings(in ranges: [Criterion.Range], at path: RecordPath) -> [Finding] {
    let empty = ranges.indices.filter { ranges[$0].low >= ranges[$0].high }.map {
      finding(.holdsNothing(ranges[$0]), help: "make `to` larger than `from`", at: path.appending($0))
    }
    // A range with its ends exchanged would leave a gap as well.
    guard empty.isEmpty else { return empty }
    let order = ranges.indices.sorted { ranges[$0].low < ranges[$1].low }
    var noted: Set<Int> = []
    return zip(order, order.dropFirst()).compactMap { before, after in
      let (end, start) = (ranges[before].high, ranges[after].low)
      // What a range that is out of its place does to the next one is the same mistake.
      guard end != start, !noted.contains(before) else { return nil }
      noted.insert(after)
      return finding(
        end > start ? .overlap(ranges[before], ranges[after]) : .gap(end, start),
        help: "begin this range where the one before ends: `to` is not part of a range", at: path.appending(after))
    }
  }
}

extension Criterion.Range {
  fileprivate var low: Double { from ?? -.infinity }
  fileprivate var high: Double { to ?? .infinity }
  fileprivate var words: String {
    let ends = [from.map { "from \($0.shortest)" }, to.map { "to \($0.shortest)" }]
    let words = ends.compactMap { $0 }.joined(separator: " ")
    return words.isEmpty ? "without ends" : words
  }
}

extension Finding.Message {
  fileprivate static func noRanges(_ criterion: Criterion) -> Self { "`\(criterion.id.prefix(90))` has no ranges" }
  fileprivate static func holdsNothing(_ range: Criterion.Range) -> Self { "a range \(range.words) holds no number" }
  fileprivate static func overlap(_ before: Criterion.Range, _ after: Criterion.Range) -> Self {
    "the range \(after.words) overlaps the one \(before.words)"
  }
  fileprivate static func gap(_ end: Double, _ start: Double) -> Self {
    "numbers from \(end.shortest) to \(start.shortest) lie in no range"
  }
}
