/// A plan that was agreed says when, until when, and what the agent undertakes.
package struct AgreedPlansAreWhole: CoachingRule {
  package let name = "plan-not-whole"
  package let explanation = """
    A plan that was agreed holds the moment of agreeing, the day of the follow-up, and for each criterion a target above
    0 and what the agent undertakes, in the agent's words. Without them the record does not show what was agreed.
    """

  package init() {}

  /// Returns one finding for each part that an agreed plan lacks.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    guard plan.status != .draft else { return [] }
    var findings: [Finding] = []
    if plan.agreedAt == nil {
      findings.append(finding(.noMoment, help: "add `agreedAt`, or set the status to `draft`", at: ["status"]))
    }
    if plan.due == nil {
      findings.append(finding(.noFollowUp, help: "add `due`, or set the status to `draft`", at: ["status"]))
    }
    return findings + plan.focus.enumerated().flatMap { lacking($1, at: ["focus", .index($0)]) }
  }

  private func lacking(_ focus: CoachingPlan.Focus, at path: RecordPath) -> [Finding] {
    var findings: [Finding] = []
    if (focus.commitment ?? "").trimmed.isEmpty {
      findings.append(
        finding(.noCommitment(focus.criterion), help: "add `commitment` in the agent's words", at: path))
    }
    if focus.target == 0 {
      findings.append(
        finding(.noTarget(focus.criterion), help: "give the mean to reach, up to 100", at: path.appending("target")))
    }
    return findings
  }
}

extension Finding.Message {
  fileprivate static let noMoment: Self = "the plan was agreed, but the time is missing"
  fileprivate static let noFollowUp: Self = "the plan was agreed without a day for the follow-up"
  fileprivate static func noCommitment(_ criterion: String) -> Self {
    "there is no commitment for `\(criterion.prefix(90))`"
  }
  fileprivate static func noTarget(_ criterion: String) -> Self { "`\(criterion.prefix(90))` has no target" }
}
