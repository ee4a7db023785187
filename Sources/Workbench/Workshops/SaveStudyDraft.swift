import Foundation
import Notation
import Records

/// Keeps what was said of a study so far, so that a crash loses at most the line being typed.
package struct SaveStudyDraft: Sendable {
  /// What was said.
  package var draft: StudyDraft
  /// The draft as it was read or saved last; `nil` where there was none.
  package var earlier: StudyDraft?

  package init(_ draft: StudyDraft, replacing earlier: StudyDraft?) {
    (self.draft, self.earlier) = (draft, earlier)
  }

  /// Writes the draft durably, for this person alone; throws `NoWorkspace`, `DraftChanged` where it was saved elsewhere,
  /// and what keeps a file from being written.
  package func perform(in world: World) throws {
    let file = try world.locations.state.appending(path: StudyDraft.keptPath(of: draft.id))
    try NamedFile.makePrivateFolders(file.deletingLastPathComponent())
    try NamedFile.holdingFolder(of: file) {
      try requireUnchanged(in: world)
      try NamedFile.writePrivately(try JSONPrinter.bytes(of: try JSONValue(encoding: draft)), to: file)
    }
  }

  /// A draft that was dropped elsewhere is written anew: nothing is lost by it.
  private func requireUnchanged(in world: World) throws {
    switch try StudyDraft.kept(draft.id, in: world) {
    case nil: return
    case .readable(let kept, at: _)? where kept == earlier || kept == draft: return
    case .readable?, .damaged?: throw DraftChanged(id: draft.id)
    }
  }
}
