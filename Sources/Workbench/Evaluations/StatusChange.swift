import QualityModel
import Records

/// What voiding, disputing and upholding have in common: the status changes, and the history says who did it and why.
struct StatusChange {
  let deed: NotNow.Deed
  let id: String
  let reason: String?
  let by: String?
  let status: Evaluation.Status

  /// Changes the status, and answers with the evaluation as it was filed.
  func perform(in world: World) throws -> Evaluation {
    let workspace = try world.workspace
    let original = try workspace.evaluation(id, for: deed)
    let by = try world.doer(named: by, of: deed, about: original.record)
    let reason = try Reason.checked(reason)
    var changed = original.record
    changed.status = status
    let revision = try workspace.revision(
      of: original, to: changed, reason: reason, by: by, at: world.now(), sentence: "\(deed.rawValue) \(id)")
    try workspace.perform(revision.change, journal: world.journal)
    return revision.evaluation
  }
}
