import QualityModel
import Records

/// Begins to declare a study, and finds the answers of an earlier, unfinished attempt.
package struct BeginStudy: Sendable {
  /// What is known of the study.
  package var draft: StudyDraft

  package init(_ draft: StudyDraft) { self.draft = draft }

  /// The answers of an earlier attempt.
  package struct Earlier: Sendable {
    /// What was said, what is known now first.
    package var draft: StudyDraft
    /// The draft as it is kept.
    package var kept: StudyDraft
  }

  /// Answers with the earlier draft; `nil` where there is none.
  ///
  /// Throws `Refused` where the earlier draft cannot be read, and `NotFound` where a study of that id was declared
  /// already: eleven answers later would be too late.
  package func perform(in world: World) throws -> Earlier? {
    let path = try WorkshopKind().path(of: draft.id)
    guard try world.workspace.contents(of: path) == nil else { throw NotFound(takenWorkshop: draft.id) }
    switch try StudyDraft.kept(draft.id, in: world) {
    case nil: return nil
    case .readable(let earlier, at: _)?: return Earlier(draft: draft.completed(by: earlier), kept: earlier)
    case .damaged(let finding)?:
      throw Refused("the draft of study \(draft.id) cannot be read", findings: [finding], help: finding.help)
    }
  }
}
