package import Foundation
package import QualityModel
import SystemPackage

extension Workspace {
  /// Refuses a file that a person names for an answer where it would be a record, or something of git: it would take
  /// a record's place without journal and without undo.
  ///
  /// Folders are compared by what they are and not by name, so that links and other spellings lead nowhere else.
  package static func refuseAnswer(
    at file: URL, named given: String, in workspace: Workspace?
  ) throws(BelongsToWorkspace) {
    let path = FilePath(file.path(percentEncoded: false))
    guard let name = path.lastComponent, let folder = try? SystemCall.resolved(path.removingLastComponent()) else {
      return  // where there is no such folder, writing reports that
    }
    let refusal = BelongsToWorkspace(path: given)
    if folder.appending(name).components.contains(where: { $0.string.lowercased() == ".git" }) { throw refusal }
    let around = nearest(to: URL(filePath: folder.string, directoryHint: .isDirectory))
    for workspace in [workspace, around].compactMap(\.self) where workspace.owns(name.string, in: folder) {
      throw refusal
    }
  }

  /// Whether a file of a name in a folder would be part of the workspace. A new template is not refused: `template`
  /// prints the one to begin with.
  private func owns(_ name: String, in folder: FilePath) -> Bool {
    let root = FilePath(root.path(percentEncoded: false))
    let folders = WorkspaceNames.recordFolders.compactMap { FileIdentity(root.appending($0)) }
    let templates = FileIdentity(root.appending(TemplateName.folder))
    var above = folder
    while true {
      let identity = FileIdentity(above)
      if folders.contains(where: { $0 == identity }) { return true }
      if let templates, identity == templates, (try? SystemCall.status(of: folder.appending(name))) != nil {
        return true
      }
      guard !above.components.isEmpty else { break }
      above.removeLastComponent()
    }
    return WorkspaceNames.files.contains(name.lowercased()) && FileIdentity(folder) == FileIdentity(root)
  }
}

/// An answer was to be written where the records of a workspace are.
package struct BelongsToWorkspace: Explained {
  let path: String

  package var message: String { "cannot write \(path): records are kept there, and an answer is not one" }
  package var help: String { "name a file outside of `rubrics/`, `recordings/`, `sessions/` and git's folder" }
  /// The request names the wrong place.
  package var fault: Fault { .request }
}
