/// The criteria that a workshop taught are criteria of its rubric.
package struct FocusIsOfTheRubric: StudyRule {
  package let name = "unknown-focus"
  package let explanation = """
    The study's focus names a criterion that no version of its rubric has, so there is nothing to compare. Correct the
    id; `rubric show` lists a rubric's criteria.
    """

  package init() {}

  /// Returns one finding for each criterion that no version of the rubric has.
  package func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding] {
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
