package import QualityModel

/// A folder that holds evaluations: a month, or a place above it where a file was misplaced.
package struct EvaluationFolder: Hashable, Sendable {
  /// The folder's path, relative to the workspace: `sessions/evaluations/2026/11`.
  package var path: String
  /// Changes whenever a file is added, removed or given another name; 0 where it must be looked into next time.
  package var stamp: Int64

  package init(path: String, stamp: Int64) {
    self.path = path
    self.stamp = stamp
  }
}

/// Every folder of evaluations, and a finding for each that cannot be looked into.
package struct EvaluationFolders: Hashable, Sendable {
  /// The folders, in order of their paths; one without files is there too.
  package var folders: [EvaluationFolder] = []
  /// What was found on the way.
  package var findings: [Finding] = []
  /// The folders that the system would not open just now: nothing is known of what is in them.
  package var unseen: [String] = []
}

/// An evaluation's file before it is read.
package struct EvaluationFile: Hashable, Sendable {
  /// The folder's path, relative to the workspace.
  package var folder: String
  /// The file's name, with `.json`.
  package var name: String

  /// Creates the file of a name in a folder.
  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// The path; `nil` for a name that no path can hold.
  package var path: WorkspacePath? { WorkspacePath("\(folder)/\(name)") }
}
