/// What is coached can still be evaluated.
package struct CoachedCriteriaExist: PlanRule {
  package let name = "criterion-gone"
  package let explanation = """
    The plan coaches a criterion that its rubric does not have, in any version or in the current one. New
    evaluations will not answer it, so the follow-up has nothing to measure. Correct the id, or agree on another
    criterion in the next session. A closed plan is history and is not checked.
    """

  package init() {}

  /// Returns one warning for each criterion that no evaluation will answer.
  package func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding] {
    guard plan.status != .closed, let criteria = surroundings.criteria else { return [] }
    return plan.focus.enumerated().compactMap { index, focus in
      let path: RecordPath = ["focus", .index(index), "criterion"]
      guard criteria.contains(focus.criterion) else {
        let help = Suggestion.help(for: focus.criterion, among: criteria.sorted())
        return finding(
          .unknown(focus.criterion, in: plan.rubric.id),
          help: help ?? "`rubric show \(plan.rubric.id)` lists its criteria", at: path, severity: .warning)
      }
      guard let current = surroundings.currentCriteria, !current.contains(focus.criterion) else { return nil }
      return finding(
        .gone(focus.criterion, from: plan.rubric.id), help: "agree on another criterion in the next session",
        at: path, severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ criterion: String, in rubric: String) -> Self {
    "no version of `\(rubric.prefix(90))` has a criterion `\(criterion.prefix(90))`"
  }
  fileprivate static func gone(_ criterion: String, from rubric: String) -> Self {
    "the current version of `\(rubric.prefix(90))` no longer has a criterion `\(criterion.prefix(90))`"
  }
}
