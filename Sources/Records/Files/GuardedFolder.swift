import Foundation
import SystemPackage

/// A folder whose files are read and written by relative path, never through a link that leads out of it.
struct GuardedFolder: Sendable {
  /// The folder.
  let root: FilePath
  /// The permissions of files that are created in it, before the user's mask.
  var fileMode: FilePermissions = [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
  /// The permissions of folders that are created in it, before the user's mask.
  var folderMode: FilePermissions = [.ownerReadWriteExecute, .groupReadWriteExecute, .otherReadWriteExecute]
  /// Told of each step.
  var steps = WritingSteps()

  /// Creates the guard of a folder.
  init(_ url: URL, steps: WritingSteps = WritingSteps()) {
    root = FilePath(url.path(percentEncoded: false))
    self.steps = steps
  }

  /// Returns where the folder of a file really is; `nil` where there is none yet.
  func folder(of path: String) throws(FileTrouble) -> FilePath? {
    try folder(root.pushing(FilePath(path).removingLastComponent()))
  }

  /// Returns where a folder really is; `nil` where there is none yet.
  func folder(_ folder: FilePath) throws(FileTrouble) -> FilePath? {
    do throws(FileTrouble) {
      return try checkedInside(SystemCall.resolved(folder))
    } catch .system(.noSuchFileOrDirectory) {
      _ = try realRoot()
      return nil
    }
  }

  /// Returns a path without links if it is in the folder.
  func checkedInside(_ path: FilePath) throws(FileTrouble) -> FilePath {
    // Compared as bytes: both are whole paths without links, and taking them apart takes half of a command's time in a
    // debug build.
    let root = try realRoot()
    let isInside = path.withPlatformString { path in
      root.withPlatformString { root in
        let length = strlen(root)
        let isRootOfAll = length == 1
        return strncmp(path, root, length) == 0 && (isRootOfAll || path[length] == 0 || path[length] == Self.slash)
      }
    }
    guard isInside else { throw .leadsOutside }
    return path
  }

  /// What separates the names of a path.
  private static let slash = CChar(UInt8(ascii: "/"))

  /// Returns where a link leads if that is in the folder, and not to something hidden, such as the settings of git.
  ///
  /// What git-annex keeps for the folder's own files is hidden too, and is read.
  func checkedLink(_ target: FilePath) throws(FileTrouble) -> FilePath {
    let components = try checkedInside(target).components.dropFirst(realRoot().components.count).map(\.string)
    let isOfAnnex = components.starts(with: [".git", "annex", "objects"])
    guard isOfAnnex || !components.contains(where: { $0.hasPrefix(".") }) else { throw .leadsToHidden }
    return target
  }

  /// Returns the folder's own path without links.
  private func realRoot() throws(FileTrouble) -> FilePath {
    do throws(FileTrouble) {
      return try SystemCall.resolved(root)
    } catch .system(.noSuchFileOrDirectory) {
      throw .folderIsGone
    }
  }

  /// Returns where the folder of a file really is, creating what is missing.
  func createFolder(of path: String) throws(FileTrouble) -> FilePath {
    if let existing = try folder(of: path) { return existing }
    var current = try realRoot()
    for component in FilePath(path).removingLastComponent().components {
      current = try createFolder(current.appending(component), in: current)
    }
    return current
  }

  /// Creates one folder, if it is missing, and makes its entry in its parent durable.
  private func createFolder(_ folder: FilePath, in parent: FilePath) throws(FileTrouble) -> FilePath {
    guard let status = try SystemCall.status(of: folder) else {
      try steps.willTake(.createFolder(folder.lastComponent?.string ?? ""))
      try SystemCall.createFolder(folder, mode: folderMode)
      try SystemCall.synchronizeFolder(parent)
      return folder
    }
    if status.isFolder { return folder }
    guard status.isLink else { throw .system(.notDirectory) }
    return try checkedInside(SystemCall.resolved(folder))
  }

  /// Creates the folder itself and its parents where they are missing.
  func createRoot() throws(FileTrouble) {
    var missing: [FilePath] = []
    var existing = root
    while try SystemCall.status(of: existing) == nil, !existing.components.isEmpty {
      missing.append(existing)
      existing = existing.removingLastComponent()
    }
    for folder in missing.reversed() { _ = try createFolder(folder, in: folder.removingLastComponent()) }
  }
}
