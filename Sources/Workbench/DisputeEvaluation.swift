public import QualityModel

/// Disputes an evaluation: it counts until somebody settles it by editing or upholding it.
public struct DisputeEvaluation: Sendable {
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
    try StatusChange(deed: .dispute, id: id, reason: reason, status: .disputed).perform(in: world)
  }
}
