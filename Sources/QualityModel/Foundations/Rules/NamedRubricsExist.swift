/// A study compares scores of a rubric that exists, and a coaching plan is about its criteria.
package struct NamedRubricsExist: StudyRule, PlanRule {
  package let name = "unknown-rubric"
  package let explanation = """
    A study or a coaching plan names a rubric that the workspace does not have, in no version, so no score can be
    compared. Correct the id, or bring the rubric back.
    """

  package init() {}

  /// Returns a finding if there is no rubric that a study names.
  package func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding] {
    findings(in: workshop.rubric, at: ["rubric"], among: surroundings.rubrics)
  }

  /// Returns a finding if there is no rubric that a plan names.
  package func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding] {
    findings(in: plan.rubric.id, at: ["rubric", "id"], among: surroundings.rubrics)
  }

  private func findings(in rubric: String, at path: RecordPath, among known: [String]) -> [Finding] {
    guard !known.contains(rubric) else { return [] }
    let help = Suggestion.help(for: rubric, among: known) ?? "`rubric list` shows those there are"
    return [finding(.unknown(rubric), help: help, at: path)]
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ rubric: String) -> Self { "there is no rubric `\(rubric.prefix(90))`" }
}
