/// A coaching plan is about criteria of a rubric that exists.
public struct PlansHaveARubric: PlanRule {
  /// The stable name, which is that of the rule about studies.
  public let name = StudiesHaveARubric().name
  /// What `explain` tells.
  public let explanation = StudiesHaveARubric().explanation

  /// Creates the rule.
  public init() {}

  /// Returns a finding if there is no such rubric.
  public func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding] {
    guard !surroundings.rubrics.contains(plan.rubric.id) else { return [] }
    let help = Suggestion.help(for: plan.rubric.id, among: surroundings.rubrics)
    return [
      finding(
        .unknown(plan.rubric.id), help: help ?? "`rubric list` shows those there are", at: ["rubric", "id"])
    ]
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ rubric: String) -> Self { "there is no rubric `\(rubric.prefix(90))`" }
}
