import Foundation
import Records

/// Where the draft of a study is kept: beside the journal, since a workspace holds what was declared and nothing less.
extension StudyDraft {
  /// Returns the path of the draft under the state folder; throws where the id cannot be that of a workshop.
  static func keptPath(of id: String) throws -> String {
    _ = try WorkspacePath.workshop(id)
    return "studies/\(id).json"
  }

  /// Forgets the draft of a study that was declared; one that stays would only be offered once more.
  static func forget(_ id: String, in locations: Locations) {
    guard let path = try? keptPath(of: id) else { return }
    try? FileManager.default.removeItem(at: locations.state.appending(path: path))
  }

  /// Returns the draft with what an earlier one says wherever this one is silent.
  func completed(by earlier: StudyDraft) -> StudyDraft {
    var draft = self
    draft.title = title ?? earlier.title
    draft.held = held ?? earlier.held
    draft.trainer = trainer ?? earlier.trainer
    draft.rubric = rubric ?? earlier.rubric
    draft.cohort = cohort.isEmpty ? earlier.cohort : cohort
    draft.comparison = comparison ?? earlier.comparison
    draft.before = before ?? earlier.before
    draft.after = after ?? earlier.after
    draft.retention = retention.isEmpty ? earlier.retention : retention
    draft.focus = focus.isEmpty ? earlier.focus : focus
    draft.selectedBecause = selectedBecause ?? earlier.selectedBecause
    draft.target = target ?? earlier.target
    draft.smallestChange = smallestChange ?? earlier.smallestChange
    return draft
  }
}
