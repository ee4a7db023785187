import Notation

/// Weights and points are numbers that can be added up.
package struct WeightsAreSensible: RubricRule {
  package let name = "bad-weight"
  package let explanation = """
    A weight says how much of the score a criterion or section is worth, points say what can be earned. Below zero they
    mean nothing, and beyond a million sums lose their last digits. Only an option's or range's points may be negative.
    """
  /// The largest weight or number of points.
  package static let largest = 1_000_000.0

  package init() {}

  /// Returns one finding for each weight or number of points that is out of bounds.
  package func findings(in rubric: Rubric) -> [Finding] {
    let sections = rubric.placedSections.compactMap { path, section in
      section.weight.flatMap { check($0, "weight", at: path) }
    }
    return sections
      + rubric.placedCriteria.flatMap { path, criterion in
        let own = [check(criterion.weight, "weight", at: path), check(criterion.points, "points", at: path)]
        return own.compactMap { $0 } + choices(of: criterion, at: path)
      }
  }

  private func choices(of criterion: Criterion, at path: RecordPath) -> [Finding] {
    guard let answers = criterion.kind.answerPoints else { return [] }
    return answers.points.enumerated().compactMap { index, points in
      points.flatMap { check($0, "points", at: path.appending(answers.key).appending(index), mayBeNegative: true) }
    }
  }

  private func check(_ value: Double, _ key: String, at path: RecordPath, mayBeNegative: Bool = false) -> Finding? {
    let isSensible = abs(value) <= Self.largest && (mayBeNegative || value >= 0)
    guard !isSensible else { return nil }
    return finding(
      .outOfBounds(value, key), help: "give a number from \(mayBeNegative ? "-1000000" : "0") to 1000000",
      at: path.appending(key))
  }
}

extension Finding.Message {
  fileprivate static func outOfBounds(_ value: Double, _ key: String) -> Self {
    "`\(key)` cannot be \(value.shortest)"
  }
}
