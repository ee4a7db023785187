package import Foundation
import Glibc
import SystemPackage

/// A file outside of any workspace that a person named, such as `--output FILE`.
package enum NamedFile {
  /// Writes the file durably: the old bytes stay whole until the new ones are.
  package static func write(_ bytes: Data, to file: URL) throws {
    let folder = GuardedFolder(file.deletingLastPathComponent())
    do throws(FileTrouble) {
      try folder.write(bytes, to: file.lastPathComponent)
    } catch {
      throw CannotWrite(path: file.path(percentEncoded: false), trouble: error.aboutANamedFile)
    }
  }

  /// Creates a folder that only its owner may look into.
  package static func makePrivateFolder(_ folder: URL) throws {
    let path = folder.path(percentEncoded: false)
    do throws(FileTrouble) {
      try SystemCall.createFolder(FilePath(path), mode: .ownerReadWriteExecute)
    } catch {
      throw CannotWrite(path: path, trouble: error)
    }
  }

  /// Creates a folder, with those above it that are missing; only their owner may look into those that are new.
  package static func makePrivateFolders(_ folder: URL) throws {
    var guarded = GuardedFolder(folder)
    guarded.folderMode = .ownerReadWriteExecute
    do throws(FileTrouble) {
      try guarded.createRoot()
    } catch {
      throw CannotWrite(path: folder.path(percentEncoded: false), trouble: error)
    }
  }

  /// Writes a file durably that only its owner may read or write, whatever its permissions were.
  package static func writePrivately(_ bytes: Data, to file: URL) throws {
    var folder = GuardedFolder(file.deletingLastPathComponent())
    folder.fileMode = .ownerReadWrite
    do throws(FileTrouble) {
      try folder.write(bytes, to: file.lastPathComponent)
      try SystemCall.check { chmod(file.path(percentEncoded: false), 0o600) }
    } catch {
      throw CannotWrite(path: file.path(percentEncoded: false), trouble: error.aboutANamedFile)
    }
  }

  /// Runs the body while no other process of this program compares or replaces files in the file's folder.
  package static func holdingFolder<Result>(
    of file: URL, patience: Duration = .seconds(5), _ body: () throws -> Result
  ) throws -> Result {
    var locks = FolderLocks(WritingSteps())
    defer { locks.release() }
    let folder = FilePath(file.deletingLastPathComponent().path(percentEncoded: false))
    try locks.lock([folder], until: .now + patience)
    return try body()
  }

  /// Writes the file durably from the pieces that a body hands over; where the body gives up, the old bytes stay.
  package static func stream<Result>(to file: URL, _ body: (GrowingFile) throws -> Result) throws -> Result {
    let folder = GuardedFolder(file.deletingLastPathComponent())
    do {
      return try folder.stream(to: file.lastPathComponent, body)
    } catch let trouble as FileTrouble {
      throw CannotWrite(path: file.path(percentEncoded: false), trouble: trouble.aboutANamedFile)
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
