/// A condition is on an earlier criterion that is always answered.
package struct ConditionsLookBack: RubricRule {
  package let name = "bad-condition"
  package let explanation = """
    A criterion with `when` is asked once the answer it depends on is known. So that answer must come earlier in the
    form (a section's own criteria come before those of its nested sections), must not depend on this one in turn, and
    must not be optional, since an answer that may be missing decides nothing.
    """

  package init() {}

  /// Returns one finding for each criterion that conditions are on although it is unknown, later, itself or optional.
  package func findings(in rubric: Rubric) -> [Finding] {
    let criteria = rubric.placedCriteria
    let order = Dictionary(criteria.enumerated().map { ($1.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sources = criteria.map { $0.criterion.condition.flatMap { order[$0.criterion] } }
    let circles = Self.inCircles(sources)
    var named: Set<String> = []
    return criteria.enumerated().compactMap { index, placed -> Finding? in
      guard let condition = placed.criterion.condition else { return nil }
      let path = placed.path.appending("when").appending("criterion")
      let fault: Finding? =
        if let source = sources[index] {
          self.fault(of: condition, at: index, on: source, isInCircle: circles.contains(index), criteria, path)
        } else {
          unknown(condition.criterion, among: criteria, at: path)
        }
      // One criterion that was renamed or moved is one mistake, however many depend on it.
      return fault.flatMap { named.insert(condition.criterion).inserted ? $0 : nil }
    }
  }

  private func fault(
    of condition: Criterion.Condition, at index: Int, on source: Int, isInCircle: Bool,
    _ criteria: [(path: RecordPath, criterion: Criterion)], _ path: RecordPath
  ) -> Finding? {
    if source == index || condition.criterion == criteria[index].criterion.id {
      return finding("a criterion cannot depend on itself", help: "name an earlier criterion", at: path)
    }
    guard source < index else {
      // A circle has a condition on a later criterion in it; the others may well be right.
      return isInCircle
        ? finding(.circle(condition), help: "remove `when` from one of them", at: path)
        : finding(.later(condition), help: "move `\(condition.criterion)` before it", at: path)
    }
    guard criteria[source].criterion.isOptional else { return nil }
    return finding(.optional(condition), help: "remove `optional` from `\(condition.criterion)`", at: path)
  }

  private func unknown(
    _ id: String, among criteria: [(path: RecordPath, criterion: Criterion)], at path: RecordPath
  ) -> Finding {
    // In a form of hundreds of criteria the comparison takes long and hits by chance.
    let ids = criteria.count <= 300 ? criteria.map(\.criterion.id) : []
    return finding(
      .unknown(id), help: Suggestion.help(for: id, among: ids) ?? "name the id of an earlier criterion", at: path)
  }

  /// Returns the criteria whose conditions lead back to themselves; each has one source at most, so one walk does.
  private static func inCircles(_ sources: [Int?]) -> Set<Int> {
    var walk = [Int](repeating: -1, count: sources.count)
    var circles: Set<Int> = []
    for start in sources.indices where walk[start] < 0 {
      var steps: [Int] = []
      var next: Int? = start
      while let index = next, walk[index] < 0 {
        walk[index] = start
        steps.append(index)
        next = sources[index]
      }
      if let index = next, walk[index] == start, let first = steps.firstIndex(of: index) {
        circles.formUnion(steps[first...])
      }
    }
    return circles
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ id: String) -> Self { "there is no criterion `\(id.prefix(90))`" }
  fileprivate static func circle(_ condition: Criterion.Condition) -> Self {
    "this criterion and `\(condition.criterion)` depend on each other in a circle"
  }
  fileprivate static func later(_ condition: Criterion.Condition) -> Self {
    "`\(condition.criterion)` is asked later than this criterion"
  }
  fileprivate static func optional(_ condition: Criterion.Condition) -> Self {
    "`\(condition.criterion)` is optional, so its answer may be missing"
  }
}
