public import QualityModel

/// Upholds a disputed evaluation as it was submitted.
public struct UpholdEvaluation: Sendable {
  /// The evaluation's id.
  public var id: String
  /// Why.
  public var reason: String?

  /// Creates the verb.
  public init(_ id: String, reason: String?) {
    self.id = id
    self.reason = reason
  }

  /// Does it, and answers with the evaluation; throws `NotNow` where its status forbids it.
  public func perform(in world: World) throws -> Evaluation {
    try StatusChange(deed: .uphold, id: id, reason: reason, status: .submitted).perform(in: world)
  }
}
