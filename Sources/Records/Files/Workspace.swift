package import Foundation
import Notation

/// A folder of rubrics, recordings and sessions: the plain files that are the truth.
package struct Workspace: Sendable {
  /// The folder.
  package let root: URL
  /// Called while a change is written, with how many of its files are done and how many there are.
  package var onProgress: @Sendable (Int, Int) -> Void = { _, _ in }
  /// Called before each step of every write.
  var steps = WritingSteps()
  /// What an answer read already; `nil` where every reading opens the file.
  package var readOnce: ReadOnce?
  /// How long a write without journal waits for another writer before giving up.
  var patience: Duration = .seconds(5)

  /// Creates a workspace at a folder; whether it is one is shown by `isComplete`.
  package init(at root: URL) { self.root = root.standardizedFileURL }

  /// Returns the nearest workspace from a folder upwards: one that holds `rubrics/` and `sessions/`.
  package static func nearest(to directory: URL) -> Workspace? {
    var parts = directory.standardizedFileURL.pathComponents.filter { $0 != "/" }
    while true {
      let folder = URL(filePath: "/" + parts.joined(separator: "/"), directoryHint: .isDirectory)
      let workspace = Workspace(at: folder)
      if workspace.isComplete { return workspace }
      guard parts.popLast() != nil else { return nil }
    }
  }

  /// Whether the folder holds `rubrics/` and `sessions/`.
  package var isComplete: Bool { isFolder("rubrics") && isFolder("sessions") }

  /// Creates an empty workspace: the folder, where it is missing, and the folders that make it one.
  package static func create(at root: URL) throws(CannotWrite) -> Workspace {
    let workspace = Workspace(at: root)
    do throws(FileTrouble) {
      try workspace.folder.createRoot()
      for folder in [RubricKind.folder, InteractionKind.folder, EvaluationKind.folder, DraftKind.folder] {
        _ = try workspace.folder.createFolder(of: "\(folder)/any")
      }
    } catch {
      throw CannotWrite(path: root.path(percentEncoded: false), trouble: error)
    }
    return workspace
  }

  /// Returns where a file is on this machine, for a program that opens it.
  package func url(of path: String) -> URL { root.appending(path: path, directoryHint: .notDirectory) }

  /// Returns where a file is on this machine, for a program that opens it.
  package func url(of path: WorkspacePath) -> URL { url(of: path.text) }

  /// The files, guarded against links that lead out.
  var folder: GuardedFolder { GuardedFolder(root, steps: steps) }

  private func isFolder(_ name: String) -> Bool {
    FileManager.default.isFolder(atPath: root.appending(path: name).path(percentEncoded: false))
  }
}
