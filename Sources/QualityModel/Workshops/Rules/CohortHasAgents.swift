/// A workshop has a cohort.
package struct CohortHasAgents: WorkshopRule {
  package let name = "empty-cohort"
  package let explanation = """
    The cohort is empty, so there are no scores that could have changed. List the ids of those who were trained.
    """

  package init() {}

  /// Returns a finding if the cohort is empty.
  package func findings(in workshop: Workshop) -> [Finding] {
    guard workshop.cohort.isEmpty else { return [] }
    return [finding("the cohort is empty", help: "list who was trained: `cohort: [ana-lopez]`", at: ["cohort"])]
  }
}
