/// A criterion that is not scored neither fails anything, nor is critical, nor adds.
package struct UnscoredCriteriaDoNothing: RubricRule {
  package let name = "unscored-effect"
  package let explanation = """
    A criterion that is asked without counting has no fraction, so it can never be missed: what should happen on a miss
    would never happen. Text and dates are never scored. For a gate that moves no percentage but can fail, use a scored
    criterion of weight 0.
    """

  package init() {}

  /// Returns one finding for each unscored criterion that promises an effect.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.filter { !$0.criterion.isScored }.compactMap { path, criterion in
      let promises = promises(of: criterion)
      guard let first = promises.first else { return nil }
      let them = promises.count == 1 ? "it" : "them"
      return finding(
        .noEffect(promises),
        help: "remove \(them), or make the criterion a scored one; weight 0 moves no percentage",
        at: path.appending(first.key))
    }
  }

  private func promises(of criterion: Criterion) -> [(key: String, value: String)] {
    var promises: [(key: String, value: String)] = []
    if let fails = criterion.fails { promises.append(("fails", fails.rawValue)) }
    if let critical = criterion.critical { promises.append(("critical", critical.rawValue)) }
    if criterion.evidence == .onMiss { promises.append(("evidence", criterion.evidence.rawValue)) }
    if criterion.isBonus { promises.append(("bonus", "true")) }
    return promises
  }
}

extension Finding.Message {
  fileprivate static func noEffect(_ promises: [(key: String, value: String)]) -> Self {
    let words = promises.map { "`\($0.key): \($0.value)`" }
    let list = words.dropLast().joined(separator: ", ") + (words.count > 1 ? " and " : "") + (words.last ?? "")
    return "\(list) \(words.count == 1 ? "has" : "have") no effect on a criterion that is not scored"
  }
}
