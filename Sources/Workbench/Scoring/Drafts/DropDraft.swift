import Foundation
import QualityModel
import Records

/// Removes a draft, which `undo` brings back.
package struct DropDraft: Sendable {
  /// The draft's id.
  package var id: String
  /// Who drops it, by id or name; `nil` takes the personal setting.
  package var by: String?

  package init(_ id: String, by: String? = nil) {
    self.id = id
    self.by = by
  }

  /// What was dropped.
  package enum Dropped: Sendable, Equatable {
    /// The draft of an evaluation or a coaching plan, which `undo` brings back.
    case ofRecord
    /// The draft of a study, which is stored outside of the workspace and is gone for good.
    case ofStudy
  }

  /// Removes the draft, and returns what it was a draft of.
  ///
  /// Throws `NotFound` with the nearest draft, `NotYours` for a draft of another person, and `Missing` or `Refused`
  /// where it is not known who drops it. Of two drafts of one id the one goes first that `undo` brings back; the draft
  /// of a study is gone for good.
  @discardableResult
  package func perform(in world: World) throws -> Dropped {
    let workspace = try world.workspace
    guard let draft = try found(in: workspace) else {
      guard try StudyDraft.keptIDs(in: world).contains(id) else {
        throw try notFound(in: workspace, world)
      }
      try StudyDraft.forget(id, in: world.locations)
      return .ofStudy
    }
    let by = try world.doer(named: by, of: "drops it")
    guard draft.owner.isEmpty || draft.owner == by else {
      throw NotYours(id: id, owner: draft.owner, by: by, own: draft.own)
    }
    let change = Change(
      "drop draft \(id)", by: by, at: world.now(), edits: [.remove(draft.path, .bytes(draft.bytes))])
    try workspace.perform(change, journal: world.journal)
    return .ofRecord
  }

  /// A draft of a record, whose it is, and the command that begins one's own.
  private typealias Found = (path: WorkspacePath, bytes: Data, owner: String, own: String)

  /// A draft that cannot be read has no known owner, so that anyone may clear it away.
  private func found(in workspace: Workspace) throws -> Found? {
    let path = try WorkspacePath.draft(id)
    if workspace.evaluationPath(of: id) == nil, let bytes = workspace.bytes(at: path) {
      let draft = try? workspace.draft(id).value?.record
      return (path, bytes, draft?.evaluator ?? "", draft?.revises.map { "edit \($0.id)" } ?? "score")
    }
    if let plan = try workspace.record(id, of: .coachingPlans).value, plan.record.status == .draft {
      return (plan.path, plan.bytes, plan.record.coach, "coach \(plan.record.agent)")
    }
    return nil
  }

  private func notFound(in workspace: Workspace, _ world: World) throws -> NotFound {
    guard workspace.bytes(at: try .interaction(id)) == nil else {
      let own = try world.drafts().records.filter { $0.record.interaction.id == id }.map { "`\($0.record.id)`" }
      return NotFound(
        recording: id, insteadOf: "a draft",
        help: own.isEmpty ? "it has no draft; `drafts` lists all" : "its draft is \(own.joined(separator: " or "))")
    }
    return NotFound(
      "draft", id, among: ListNames(.drafts).perform(in: world).map(\.id), otherwise: "`drafts` lists them")
  }
}

/// Another person's draft is dropped in their name only.
package struct NotYours: Explained {
  let id: String
  let owner: String
  let by: String
  /// The command that begins one's own.
  let own: String

  package var message: String { "the draft `\(id)` is \(owner)'s, and you are \(by)" }
  package var help: String { "`drafts drop \(id) --by \(owner)` drops it in that name; begin your own with `\(own)`" }
}
