import Foundation
public import QualityModel
import Records

/// Removes a draft, which `undo` brings back.
public struct DropDraft: Sendable {
  /// The draft's id.
  public var id: String
  /// Who drops it, by id or name; `nil` takes the personal setting.
  public var by: String?

  /// Creates the verb.
  public init(_ id: String, by: String? = nil) {
    self.id = id
    self.by = by
  }

  /// What is answered for the draft of a study, which lies outside of the workspace and is gone for good.
  public static let ofStudy = "drop draft of a study"

  /// Removes the draft, and answers with what it was a draft of, as `undo` will name it: `drop draft ID`.
  ///
  /// Throws `NotFound` with the nearest draft, and `NotYours` for a draft of somebody else.
  @discardableResult
  public func perform(in world: World) throws -> String {
    let workspace = try world.workspace
    if try StudyDraft.kept(in: world).contains(where: { $0.draft.id == id }) {
      try StudyDraft.forget(id, in: world.locations)
      return Self.ofStudy
    }
    let draft = try found(in: workspace, world)
    let by = try world.doer(named: by, of: "drops it")
    guard draft.owner.isEmpty || draft.owner == by else { throw NotYours(id: id, owner: draft.owner, by: by) }
    let sentence = "drop draft \(id)"
    let change = Change(
      sentence, by: by, at: world.now(), edits: [.remove(draft.path, .bytes(draft.bytes))])
    try workspace.perform(change, journal: world.journal)
    return sentence
  }

  private typealias Found = (path: WorkspacePath, bytes: Data, owner: String)

  /// A draft that cannot be read has no known owner, so that anyone may clear it away.
  private func found(in workspace: Workspace, _ world: World) throws -> Found {
    let path = try WorkspacePath.draft(id)
    if workspace.evaluationPath(of: id) == nil, let bytes = workspace.bytes(at: path) {
      return (path, bytes, (try? workspace.draft(id).value?.record.evaluator) ?? "")
    }
    if let plan = try workspace.record(id, of: .coachingPlans).value, plan.record.status == .draft {
      return (plan.path, plan.bytes, plan.record.coach)
    }
    throw NotFound(
      "draft", id, among: ListNames(.drafts).perform(in: world).map(\.id), otherwise: "`drafts` lists them")
  }
}

/// Somebody else's draft is dropped in their name only.
public struct NotYours: Explained {
  let id: String
  let owner: String
  let by: String

  /// What went wrong.
  public var message: String { "the draft `\(id)` is \(owner)'s, and you are \(by)" }
  /// What to do about it.
  public var help: String { "`drafts drop \(id) --by \(owner)` drops it in that name; begin your own with `score`" }
}
