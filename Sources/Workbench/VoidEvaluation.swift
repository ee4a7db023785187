public import QualityModel

/// Voids an evaluation: it stays, with who voided it and why, and counts nowhere.
public struct VoidEvaluation: Sendable {
  /// The evaluation's id.
  public var id: String
  /// Why.
  public var reason: String?
  /// Who does it, by id or name; `nil` takes the personal setting.
  public var by: String?

  /// Creates the verb.
  public init(_ id: String, reason: String?, by: String? = nil) {
    self.id = id
    self.reason = reason
    self.by = by
  }

  /// Does it, and answers with the evaluation; throws `NotNow` where its status forbids it, `Missing` where it is not
  /// said why or who, and `Refused` for an agent who does not decide.
  public func perform(in world: World) throws -> Evaluation {
    try StatusChange(deed: .void, id: id, reason: reason, by: by, status: .voided).perform(in: world)
  }
}
