import Foundation
import QualityModel
import Records

/// Where the draft of a study is kept: beside the journal, since a workspace holds what was declared and nothing less.
extension StudyDraft {
  /// Returns the path of the draft under the state folder; throws where the id cannot be that of a workshop.
  static func keptPath(of id: String) throws -> String {
    _ = try WorkshopKind().path(of: id)
    return "studies/\(id).json"
  }

  /// What is in the file of a draft.
  enum Kept {
    /// A draft, with the time it was written last.
    case readable(StudyDraft, at: Date)
    case damaged(Finding)
  }

  /// Returns the drafts of studies that are not declared, by id.
  ///
  /// That of a declared study stays, so that undoing the declaration brings it back.
  static func kept(in world: World) throws -> [(id: String, kept: Kept)] {
    try keptIDs(in: world).compactMap { id in try kept(id, in: world).map { (id, $0) } }
  }

  /// Returns the ids of these drafts in order, without reading any.
  static func keptIDs(in world: World) throws -> [String] {
    let folder = try world.locations.state.appending(path: "studies")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return try names.sorted().filter { $0.hasSuffix(".json") }.compactMap { name in
      let id = String(name.dropLast(".json".count))
      guard let path = try? WorkshopKind().path(of: id), try world.workspace.contents(of: path) == nil else {
        return nil
      }
      return id
    }
  }

  /// Returns the draft of a study; `nil` where there is none.
  static func kept(_ id: String, in world: World) throws -> Kept? {
    let file = try world.locations.state.appending(path: keptPath(of: id))
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else { return nil }
    guard let bytes = try? NamedFile.read(file),
      let draft = try? RecordCoding.decoder.decode(StudyDraft.self, from: bytes), draft.id == id
    else {
      return .damaged(
        Finding(
          rule: FileRules.badJSON.name, "this is not the draft of study \(id)",
          help: "`drafts drop \(id)` drops it, and `workshop new \(id)` begins again",
          place: Place(file: file.path(percentEncoded: false))))
    }
    let written = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
    return .readable(draft, at: written ?? world.now())
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
