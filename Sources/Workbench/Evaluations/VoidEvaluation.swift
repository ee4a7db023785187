package import QualityModel

/// Voids an evaluation: it stays, with who voided it and why, and counts nowhere.
package struct VoidEvaluation: Sendable {
  /// The evaluation's id.
  package var id: String
  package var reason: String?
  /// Who does it, by id or name; `nil` takes the personal setting.
  package var by: String?

  package init(_ id: String, reason: String?, by: String? = nil) {
    self.id = id
    self.reason = reason
    self.by = by
  }

  /// Does it, and answers with the evaluation; throws `NotNow` where its status forbids it, `Missing` where it is not
  /// said why or who, and `Refused` for an agent who does not decide.
  package func perform(in world: World) throws -> Evaluation {
    try StatusChange(deed: .void, id: id, reason: reason, by: by, status: .voided).perform(in: world)
  }
}
