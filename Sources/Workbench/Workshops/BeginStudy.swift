import Foundation
import Records

/// Begins to declare a study, and finds the answers of an earlier, unfinished attempt.
package struct BeginStudy: Sendable {
  /// What is known of the study.
  package var draft: StudyDraft

  package init(_ draft: StudyDraft) { self.draft = draft }

  /// Answers with the earlier draft, what is known now first; `nil` where there is none.
  ///
  /// Throws `NotFound` where a study of that id was declared already: eleven answers later would be too late.
  package func perform(in world: World) throws -> StudyDraft? {
    let path = try WorkshopKind().path(of: draft.id)
    guard try world.workspace.contents(of: path) == nil else { throw NotFound(takenWorkshop: draft.id) }
    let file = try world.locations.state.appending(path: StudyDraft.keptPath(of: draft.id))
    guard let bytes = try? Data(contentsOf: file),
      let earlier = try? RecordCoding.decoder.decode(StudyDraft.self, from: bytes)
    else { return nil }
    return draft.completed(by: earlier)
  }
}
