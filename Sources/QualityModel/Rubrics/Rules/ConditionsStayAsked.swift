/// A condition is on a criterion that is never set aside.
package struct ConditionsStayAsked: RubricRule {
  package let name = "condition-lapses"
  package let explanation = """
    The criterion this one depends on may be set aside as n/a, and then this one is not asked either. That may be meant;
    where it is not, take `not-applicable` from the other.
    """

  package init() {}

  /// Returns one warning for each condition on a criterion that may be set aside.
  package func findings(in rubric: Rubric) -> [Finding] {
    let criteria = rubric.placedCriteria
    let lapsing = Set(criteria.filter(\.criterion.mayBeNotApplicable).map(\.criterion.id))
    return criteria.compactMap { path, criterion in
      guard let condition = criterion.condition, lapsing.contains(condition.criterion),
        condition.criterion != criterion.id
      else { return nil }
      return finding(
        .lapses(condition), help: "remove `not-applicable` from `\(condition.criterion)`, or leave it if that is meant",
        at: path.appending("when").appending("criterion"), severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func lapses(_ condition: Criterion.Condition) -> Self {
    "this is not asked when `\(condition.criterion)` is set aside"
  }
}
