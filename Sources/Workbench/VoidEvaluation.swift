public import QualityModel

/// Voids an evaluation: it stays, with who voided it and why, and counts nowhere.
public struct VoidEvaluation: Sendable {
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
    try StatusChange(deed: .void, id: id, reason: reason, status: .voided).perform(in: world)
  }
}
