public import Foundation

/// A folder of rubrics, recordings and sessions: the plain files that are the truth.
public struct Workspace: Sendable {
  /// The folder.
  public let root: URL

  /// Creates a workspace at a folder; whether it is one is only told by `isComplete`.
  public init(at root: URL) { self.root = root.standardizedFileURL }

  /// Returns the nearest workspace from a folder upwards: one that holds `rubrics/` and `sessions/`.
  public static func nearest(to directory: URL) -> Workspace? {
    var folder = directory.standardizedFileURL
    while true {
      let workspace = Workspace(at: folder)
      if workspace.isComplete { return workspace }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path != folder.path, folder.path != "/" else { return nil }
      folder = parent
    }
  }

  /// Whether the folder holds `rubrics/` and `sessions/`.
  public var isComplete: Bool { isFolder("rubrics") && isFolder("sessions") }

  private func isFolder(_ name: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: root.appending(path: name).path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
