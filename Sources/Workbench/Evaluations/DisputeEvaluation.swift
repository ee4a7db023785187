package import QualityModel

/// Disputes an evaluation: it counts until it is settled by an edit or upheld.
package struct DisputeEvaluation: Sendable {
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

  /// Does it, and answers with the evaluation; throws `NotNow` where its status forbids it, and `Missing` where it is
  /// not said why or who.
  package func perform(in world: World) throws -> Evaluation {
    try StatusChange(deed: .dispute, id: id, reason: reason, by: by, status: .disputed).perform(in: world)
  }
}
