public import QualityModel

/// A folder that holds evaluations: a month, or a place above it where somebody misplaced one.
public struct EvaluationFolder: Hashable, Sendable {
  /// The folder's path, relative to the workspace: `sessions/evaluations/2026/11`.
  public var path: String
  /// Changes whenever a file is added, removed or given another name; 0 where it must be looked into next time.
  public var stamp: Int64

  /// Creates a folder.
  public init(path: String, stamp: Int64) {
    self.path = path
    self.stamp = stamp
  }
}

/// Every folder of evaluations, and a finding for each that cannot be looked into.
public struct EvaluationFolders: Hashable, Sendable {
  /// The folders, in order of their paths; one without files is there too.
  public var folders: [EvaluationFolder] = []
  /// What was found on the way.
  public var findings: [Finding] = []
  /// The folders that the system would not open just now: nothing is known of what lies in them.
  public var unseen: [String] = []
}

/// An evaluation's file before anybody read it.
public struct EvaluationFile: Hashable, Sendable {
  /// The folder's path, relative to the workspace.
  public var folder: String
  /// The file's name, with `.json`.
  public var name: String

  /// Creates the file of a name in a folder.
  public init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// The path; `nil` for a name that no path can hold.
  public var path: WorkspacePath? { WorkspacePath("\(folder)/\(name)") }
}
