import Glibc
import SystemPackage

/// A folder that was opened once, in which files are found by their names alone.
///
/// Whether the folder is in the workspace is asked once; a file opened from it needs no path, so that no one can turn
/// a part of that into a link in the meantime.
final class FolderStream {
  private let stream: OpaquePointer
  /// The open folder, for calls that find a file by its name.
  let descriptor: Int32

  /// Opens a folder of another one; `nil` where there is none.
  init?(_ path: String, in root: GuardedFolder) throws(FileTrouble) {
    guard let folder = try root.folder(root.root.pushing(FilePath(path))) else { return nil }
    let descriptor = try SystemCall.open(folder, .readOnly, .directory)
    guard let stream = fdopendir(descriptor.rawValue) else {
      let code = Errno(rawValue: errno)
      try? descriptor.close()
      throw .system(code)
    }
    self.stream = stream
    self.descriptor = descriptor.rawValue
  }

  deinit { closedir(stream) }

  /// Hands over each name, which ends with a zero byte.
  func forEachName(_ body: (UnsafePointer<CChar>) -> Void) {
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { body($0) }
      }
    }
  }

  /// Returns the stamp of the folder itself.
  func stamp(asOf now: Int64) -> Int64 {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? FileStamp.of(status, asOf: now) : FileStamp.untrusted
  }

  /// Returns the stamp of a folder in this one without opening it; `nil` where it is a link, or cannot be read.
  func stamp(ofFolder name: String, asOf now: Int64) -> Int64? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isFolder,
      faccessat(descriptor, name, R_OK, 0) == 0
    else { return nil }
    return FileStamp.of(status, asOf: now)
  }

  /// Returns the stamp of a file, and of a link together with what it leads to; `nil` where there is no such file.
  func stamp(of name: UnsafePointer<CChar>, asOf now: Int64) -> Int64? {
    Self.stamp(of: name, in: descriptor, asOf: now)
  }

  /// Returns the same by the open folder's descriptor, which several threads may ask at once.
  static func stamp(of name: UnsafePointer<CChar>, in descriptor: Int32, asOf now: Int64) -> Int64? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return errno == ENOENT ? nil : FileStamp.untrusted
    }
    let stamp = FileStamp.of(status, asOf: now)
    guard status.isLink else { return stamp }
    guard fstatat(descriptor, name, &status, 0) == 0 else { return FileStamp.of(link: stamp, target: 1) }
    return FileStamp.of(link: stamp, target: FileStamp.of(status, asOf: now))
  }
}
