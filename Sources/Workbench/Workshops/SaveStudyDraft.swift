import Foundation
import Notation
import Records

/// Keeps what was said of a study so far, so that a crash loses at most the line being typed.
package struct SaveStudyDraft: Sendable {
  /// What was said.
  package var draft: StudyDraft

  package init(_ draft: StudyDraft) { self.draft = draft }

  /// Writes the draft durably, for this person alone; throws `NoWorkspace`, and what keeps a file from being written.
  package func perform(in world: World) throws {
    let file = try world.locations.state.appending(path: StudyDraft.keptPath(of: draft.id))
    try NamedFile.makePrivateFolders(file.deletingLastPathComponent())
    try NamedFile.writePrivately(try JSONPrinter.bytes(of: try JSONValue(encoding: draft)), to: file)
  }
}
