import Foundation
import Records

/// Where the draft of a study is kept: beside the journal, since a workspace holds what was declared and nothing less.
extension StudyDraft {
  /// Returns the path of the draft under the state folder; throws where the id cannot be that of a workshop.
  static func keptPath(of id: String) throws -> String {
    _ = try WorkshopKind().path(of: id)
    return "studies/\(id).json"
  }

  /// Returns the drafts of studies that are not declared, each with the day it was written last.
  ///
  /// That of a declared study stays, so that undoing the declaration brings it back.
  static func kept(in world: World) throws -> [(draft: StudyDraft, at: Date)] {
    let folder = try world.locations.state.appending(path: "studies")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return try names.sorted().compactMap { name in
      let file = folder.appending(path: name)
      guard name.hasSuffix(".json"), let bytes = try? Data(contentsOf: file),
        let draft = try? RecordCoding.decoder.decode(StudyDraft.self, from: bytes),
        let path = try? WorkshopKind().path(of: draft.id), try world.workspace.contents(of: path) == nil
      else { return nil }
      let written = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
      return (draft, written ?? world.now())
    }
  }

  /// Removes the draft of a study.
  static func forget(_ id: String, in locations: Locations) throws {
    try FileManager.default.removeItem(at: locations.state.appending(path: keptPath(of: id)))
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
