import Notation

/// The fraction below which an answer is a miss is between 0 and 1.
package struct MissesBeginWithinTheScale: RubricRule {
  package let name = "bad-miss-below"
  package let explanation = """
    An answer earns a fraction from 0 to 1, and one below `miss-below` is a miss. A limit outside of that makes every
    answer a miss, or none. Half of what can be earned is 0.5.
    """

  package init() {}

  /// Returns one finding for each limit outside 0 to 1.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard !(0...1).contains(criterion.missBelow) else { return nil }
      return finding(
        .outside(criterion.missBelow), help: "give a fraction from 0 to 1, such as 0.5",
        at: path.appending("miss-below"))
    }
  }
}

extension Finding.Message {
  fileprivate static func outside(_ limit: Double) -> Self {
    "`miss-below` cannot be \(limit.shortest)"
  }
}
