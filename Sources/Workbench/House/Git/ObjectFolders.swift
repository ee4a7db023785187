import Foundation
import Glibc
import Records

/// The folders of objects that a repository borrows from.
enum ObjectFolders {
  /// Returns the files that git may open in the folders which a folder of objects names, and in those that they name.
  static func filesBorrowed(by objects: URL) -> [URL] {
    var (seen, found, waiting): (Set<String>, [URL], [URL]) = ([], [], named(by: objects))
    while let next = waiting.popLast() {
      guard seen.insert(next.path).inserted, seen.count <= 100 else { continue }
      found += files(of: next)
      waiting += named(by: next)
    }
    return found
  }

  /// Only where objects are: what is named may be any folder of the disk.
  private static func files(of objects: URL) -> [URL] {
    let folders = FolderEntries.folders(in: objects.path).filter { $0.count == 2 || ["info", "pack"].contains($0) }
    return folders.map { objects.appending(path: $0) }.flatMap { folder in
      FolderEntries.all(in: folder.path).map { folder.appending(path: $0.name) }
    }
  }

  /// The folders that a folder of objects names, where a plain file does.
  private static func named(by objects: URL) -> [URL] {
    let file = objects.appending(path: "info/alternates")
    guard let bytes = try? NamedFile.read(file, limit: 65536) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      ($0.hasPrefix("/") ? URL(filePath: String($0)) : objects.appending(path: $0)).standardizedFileURL
    }
  }
}

/// The names in a folder, read with what each is: nothing has to be asked about one by one.
enum FolderEntries {
  /// Returns the names of the folders in a folder; links to folders are none.
  static func folders(in folder: String) -> [String] { all(in: folder).filter(\.isFolder).map(\.name) }

  /// Returns all names in a folder; none where it cannot be read.
  static func all(in folder: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name == "." || name == ".." { continue }
      found.append((name, isFolder(entry.pointee.d_type, "\(folder)/\(name)")))
    }
    return found
  }

  /// Some file systems do not say what an entry is.
  private static func isFolder(_ type: UInt8, _ path: String) -> Bool {
    guard Int(type) == Int(DT_UNKNOWN) else { return Int(type) == Int(DT_DIR) }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
