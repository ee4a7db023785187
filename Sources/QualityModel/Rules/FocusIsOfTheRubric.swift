/// The criteria that a workshop taught are criteria of its rubric.
public struct FocusIsOfTheRubric: StudyRule {
  /// The stable name.
  public let name = "unknown-focus"
  /// What `explain` tells.
  public let explanation = """
    The study's focus names a criterion that no version of its rubric has, so there is nothing to compare. Correct the
    id; `rubric show` lists a rubric's criteria.
    """

  /// Creates the rule.
  public init() {}

  /// Returns one finding for each criterion that no version of the rubric has.
  public func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding] {
    guard let criteria = surroundings.criteria else { return [] }
    return workshop.focus.enumerated().compactMap { index, criterion in
      guard !criteria.contains(criterion) else { return nil }
      let help = Suggestion.help(for: criterion, among: criteria.sorted())
      return finding(
        .unknown(criterion, in: workshop.rubric), help: help ?? "`rubric show \(workshop.rubric)` lists its criteria",
        at: ["focus", .index(index)])
    }
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ criterion: String, in rubric: String) -> Self {
    "no version of `\(rubric.prefix(90))` has a criterion `\(criterion.prefix(90))`"
  }
}
