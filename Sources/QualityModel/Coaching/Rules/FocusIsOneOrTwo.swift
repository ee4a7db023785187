/// A coaching plan coaches one or two different criteria.
package struct FocusIsOneOrTwo: CoachingRule {
  package let name = "coaching-focus"
  package let explanation = """
    A coaching plan coaches one criterion or two. People change one or two habits at a time; a longer list is read and
    forgotten. Each criterion is in it once, and an agreed plan has at least one.
    """

  package init() {}

  /// Returns a finding for each criterion too many or named twice, and one if an agreed plan has none.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    guard !plan.focus.isEmpty else {
      guard plan.status != .draft else { return [] }
      return [finding(.nothing, help: "name the criterion that is coached", at: ["focus"])]
    }
    var seen: Set<String> = []
    return plan.focus.enumerated().compactMap { index, focus in
      let path: RecordPath = ["focus", .index(index), "criterion"]
      guard seen.insert(focus.criterion).inserted else {
        return finding(.twice(focus.criterion), help: "leave one of the two", at: path)
      }
      guard index >= CoachingPlan.mostFocus else { return nil }
      return finding(.tooMany(focus.criterion), help: "keep the two that matter most, and coach it next time", at: path)
    }
  }
}

extension Finding.Message {
  fileprivate static let nothing: Self = "the plan was agreed, and coaches nothing"
  fileprivate static func twice(_ criterion: String) -> Self { "`\(criterion.prefix(90))` is coached twice" }
  fileprivate static func tooMany(_ criterion: String) -> Self {
    "`\(criterion.prefix(90))` is one more than the two that a plan coaches"
  }
}
