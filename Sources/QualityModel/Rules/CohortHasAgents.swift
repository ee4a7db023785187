/// A workshop trained somebody.
public struct CohortHasAgents: WorkshopRule {
  /// The stable name.
  public let name = "empty-cohort"
  /// What `explain` tells.
  public let explanation = """
    The cohort is empty, so there are no scores that could have changed. List the ids of those who were trained.
    """

  /// Creates the rule.
  public init() {}

  /// Returns a finding if nobody was trained.
  public func findings(in workshop: Workshop) -> [Finding] {
    guard workshop.cohort.isEmpty else { return [] }
    return [finding("the cohort is empty", help: "list who was trained: `cohort: [ana-lopez]`", at: ["cohort"])]
  }
}
