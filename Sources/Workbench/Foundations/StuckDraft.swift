import QualityModel
import Records

/// A draft cannot go on: its recording or its rubric no longer exists.
package struct StuckDraft: Explained {
  /// The draft's id.
  package let id: String
  /// The interaction's id.
  package let interaction: String
  private let gone: String
  private let wayBack: String

  /// Looks whether what a draft of scoring rests on is there; `nil` where it can go on.
  init?(_ draft: Evaluation, in workspace: Workspace) {
    id = draft.id
    interaction = draft.interaction.id
    if Self.isGone(try? WorkspacePath.interaction(draft.interaction.id), in: workspace) {
      gone = "recording `\(draft.interaction.id)`"
      wayBack = "import it again, or restore its file from git or a backup"
    } else if Self.isGone(try? WorkspacePath.rubric(draft.rubric.id), in: workspace) {
      gone = "rubric `\(draft.rubric.id)`"
      wayBack = "restore the file from git or a backup"
    } else {
      return nil
    }
  }

  /// A file that is there and cannot be read is not gone: what is wrong with it is reported elsewhere.
  private static func isGone(_ path: WorkspacePath?, in workspace: Workspace) -> Bool {
    guard let path else { return true }
    do { return try workspace.contents(of: path) == nil } catch { return false }
  }

  package var message: String { "the draft `\(id)` cannot be resumed: its \(gone) no longer exists" }
  package var help: String { "\(wayBack); `drafts drop \(id)` drops the draft" }
  /// The same in a remark, where another command goes on.
  var remark: String {
    "The draft `\(id)` cannot be resumed: its \(gone) no longer exists. `drafts drop \(id)` drops it."
  }
}

/// A recording names another agent than the draft of scoring it.
package struct OtherAgentNow: Explained {
  /// The draft's id.
  package let id: String
  /// The agent whom the recording names now.
  package let owner: String
  package let message: String
  package let help: String

  init(draft: Evaluation, owner: String) {
    id = draft.id
    self.owner = owner
    message =
      "the draft `\(draft.id)` is of \(draft.agent), and `\(draft.interaction.id)` is a recording of \(owner) now"
    help = "`score \(draft.interaction.id)` at a terminal asks whether it goes on; `drafts drop \(draft.id)` drops it"
  }
}
