/// A study compares scores of a rubric that exists.
public struct StudiesHaveARubric: StudyRule {
  /// The stable name.
  public let name = "unknown-rubric"
  /// What `explain` tells.
  public let explanation = """
    A study or a coaching plan names a rubric that the workspace does not have, in no version, so no score can be
    compared. Correct the id, or bring the rubric back.
    """

  /// Creates the rule.
  public init() {}

  /// Returns a finding if there is no such rubric.
  public func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding] {
    guard !surroundings.rubrics.contains(workshop.rubric) else { return [] }
    let help = Suggestion.help(for: workshop.rubric, among: surroundings.rubrics)
    return [
      finding(.unknown(workshop.rubric), help: help ?? "`rubric list` shows those there are", at: ["rubric"])
    ]
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ rubric: String) -> Self { "there is no rubric `\(rubric.prefix(90))`" }
}
