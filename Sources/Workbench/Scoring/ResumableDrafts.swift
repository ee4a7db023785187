import Foundation
import QualityModel
import Records

/// A person's own drafts: of scoring an interaction, and of changing what was submitted.
struct ResumableDrafts {
  /// The drafts of scoring that can go on.
  let scorings: [Stored<Evaluation>]
  /// Those of scoring that cannot, since what they rest on is gone.
  let stuck: [StuckDraft]
  /// Why an edit was left alone.
  private(set) var remarks: [String] = []
  private var edits: [ScoringSession] = []

  /// Sorts drafts; one that cannot go on is left where it is, so that it never prevents scoring.
  init(_ drafts: [Stored<Evaluation>], in world: World) {
    let workspace = try? world.workspace
    let all = drafts.filter { $0.record.revises == nil }
    let stuck = all.compactMap { draft in workspace.flatMap { StuckDraft(draft.record, in: $0) } }
    let ids = Set(stuck.map(\.id))
    scorings = all.filter { !ids.contains($0.record.id) }
    self.stuck = stuck
    remarks = stuck.map(\.remark)
    for draft in drafts {
      guard let id = draft.record.revises?.id else { continue }
      do {
        edits.append(try BeginEditing(id, evaluator: draft.record.evaluator).perform(in: world))
      } catch {
        let reason = (error as? any Explained)?.message ?? "it cannot be read"
        remarks.append("The edit of \(id) cannot be resumed: \(reason). `edit \(id)` shows why.")
      }
    }
  }

  /// Returns the edit to go on with: the one begun last, unless scoring was begun later.
  var edit: ScoringSession? {
    let latest = scorings.map(\.record.startedAt).max() ?? .distantPast
    let edit = edits.max { $0.evaluation.startedAt < $1.evaluation.startedAt }
    return edit.flatMap { $0.evaluation.startedAt > latest ? $0 : nil }
  }
}
