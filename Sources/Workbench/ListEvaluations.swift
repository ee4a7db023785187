public import QualityModel
import Records

/// Lists evaluations, the newest first.
public struct ListEvaluations: Sendable {
  /// Only this agent's.
  public var agent: String?
  /// Only by this evaluator.
  public var evaluator: String?
  /// Only against this rubric.
  public var rubric: String?
  /// Only for this purpose.
  public var purpose: Evaluation.Purpose?

  /// Creates the verb.
  public init(
    agent: String? = nil, evaluator: String? = nil, rubric: String? = nil, purpose: Evaluation.Purpose? = nil
  ) {
    self.agent = agent
    self.evaluator = evaluator
    self.rubric = rubric
    self.purpose = purpose
  }

  /// The evaluations that were asked for, and what could not be read.
  public struct Answer: Sendable {
    /// The evaluations.
    public var evaluations: [Evaluation]
    /// What could not be read.
    public var findings: [Finding]
  }

  /// Answers with the evaluations.
  public func perform(in world: World) throws -> Answer {
    let listing = try world.workspace.evaluations()
    let chosen = listing.records.map(\.record).filter { evaluation in
      (agent == nil || evaluation.agent == agent) && (evaluator == nil || evaluation.evaluator == evaluator)
        && (rubric == nil || evaluation.rubric.id == rubric) && (purpose == nil || evaluation.purpose == purpose)
    }
    let sorted = chosen.sorted { left, right in
      (left.submittedAt ?? left.startedAt, left.id) > (right.submittedAt ?? right.startedAt, right.id)
    }
    return Answer(evaluations: sorted, findings: listing.findings)
  }
}
