import Glibc
import SystemPackage

/// Media that a change removes or replaces, kept under another name until all of the change is done.
///
/// The journal has no copy of them, and memory has no room: should a later file of the change fail, they are still
/// there to be put back.
struct SetAside {
  private let folder: GuardedFolder
  private var asides: [WorkspacePath: FilePath] = [:]

  init(in folder: GuardedFolder) { self.folder = folder }

  /// Gives a medium the name of a temporary.
  mutating func take(_ path: WorkspacePath) throws(FileTrouble) {
    asides[path] = try folder.setAside(path.text)
    try folder.synchronizeFolder(of: path.text)
  }

  /// Gives a medium its name again; `false` where it was not set aside or the system refuses.
  mutating func putBack(_ path: WorkspacePath) -> Bool {
    guard let aside = asides.removeValue(forKey: path) else { return false }
    return (try? folder.putBack(aside, to: path.text)) != nil
  }

  /// Removes what was set aside. Tried twice: what stays is only swept away by a later start.
  func discard() {
    for aside in asides.values where unlink(aside.string) != 0 { unlink(aside.string) }
  }
}

extension GuardedFolder {
  /// Gives a file the name of a temporary and returns it.
  fileprivate func setAside(_ path: String) throws(FileTrouble) -> FilePath {
    guard let folder = try folder(of: path) else { throw .system(.noSuchFileOrDirectory) }
    let file = folder.appending(Self.name(of: path))
    guard try modeOfWritable(file) != nil else { throw .system(.noSuchFileOrDirectory) }
    try steps.willTake(.remove(path))
    // A temporary that is over an hour old may be swept by any process, and a recording is older than that.
    utimensat(AT_FDCWD, file.string, nil, AT_SYMLINK_NOFOLLOW)
    let aside = folder.appending(Temporary.newName())
    try SystemCall.check { Glibc.rename(file.string, aside.string) }
    return aside
  }

  fileprivate func putBack(_ aside: FilePath, to path: String) throws(FileTrouble) {
    let file = aside.removingLastComponent().appending(Self.name(of: path))
    try SystemCall.check { Glibc.rename(aside.string, file.string) }
    try SystemCall.synchronizeFolder(aside.removingLastComponent())
  }

  fileprivate func synchronizeFolder(of path: String) throws(FileTrouble) {
    guard let folder = try folder(of: path) else { return }
    try SystemCall.synchronizeFolder(folder)
  }
}
