public import Foundation
import SystemPackage

/// A file outside of any workspace that a person named, such as `--output FILE`.
public enum NamedFile {
  /// Writes the file durably: the old bytes stay whole until the new ones are.
  public static func write(_ bytes: Data, to file: URL) throws {
    let folder = GuardedFolder(file.deletingLastPathComponent())
    do throws(FileTrouble) {
      try folder.write(bytes, to: file.lastPathComponent)
    } catch {
      throw CannotWrite(path: file.path(percentEncoded: false), trouble: error.aboutANamedFile)
    }
  }
}

extension FileTrouble {
  /// The same trouble in words for a file that a person named: no record is at stake, only a name.
  fileprivate var aboutANamedFile: FileTrouble {
    switch self {
    case .folderIsGone: .noSuchFolder
    case .system(.isDirectory): .isFolder
    default: self
    }
  }
}
