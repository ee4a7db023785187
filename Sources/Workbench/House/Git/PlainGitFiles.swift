import Foundation
import Glibc
import QualityModel
import Records

/// The files that git opens by name, which must be plain files: at a pipe it would wait for ever, and it runs where no
/// Ctrl-C reaches it.
enum PlainGitFiles {
  /// Throws where a pipe, a device or a socket is in the place of one, for the repository around a folder.
  static func require(around folder: String) throws(GitTrouble) {
    guard let top = top(above: folder) else { return }
    let folder = URL(filePath: folder, directoryHint: .isDirectory).resolvingSymlinksInPath()
    let between = folders(above: folder).prefix { $0.path.count >= top.path.count }.dropFirst()
    let listed = (between + foldersBelow(folder)).flatMap(namesInTree)
    let special = (namesOfRepository(at: top) + listed).filter(isSpecial).map { path(of: $0, from: top) }
    guard special.isEmpty else { throw .notPlain(special.sorted()) }
  }

  /// Returns the nearest folder, the one given included, that has something called `.git`; `nil` where none has.
  static func top(above folder: String) -> URL? {
    let folder = URL(filePath: folder, directoryHint: .isDirectory).resolvingSymlinksInPath()
    return folders(above: folder).first { kind(of: $0.appending(path: ".git")) != nil }
  }

  /// The files of a working folder that say how git treats the others.
  private static func namesInTree(_ folder: URL) -> [URL] {
    [".gitattributes", ".gitignore", ".gitmodules"].map { folder.appending(path: $0) }
  }

  /// All files that git keeps about a repository, wherever it is kept.
  private static func namesOfRepository(at top: URL) -> [URL] {
    let place = top.appending(path: ".git")
    let folder = gitFolder(at: place)
    let marks = ["HEAD", "commondir", "objects"].map { folder.appending(path: $0) }
    // What a file names may be any folder, and one that is no repository can be as large as the disk.
    let isRepository = kind(of: marks[0], isFollowing: false) != nil && marks[1...].contains { kind(of: $0) != nil }
    guard isRepository else { return [place] + marks }
    return [place] + namesBelow(folder) + ObjectFolders.filesBorrowed(by: marks[2])
  }

  /// All files in a folder of git's, but for those of other programs.
  private static func namesBelow(_ folder: URL) -> [URL] {
    guard let files = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    var found: [URL] = []
    while let name = files.nextObject() as? String {
      let parts = name.split(separator: "/")
      if parts.count == 2, ["lfs", "annex"].contains(parts[0]) { files.skipDescendants() }
      found.append(folder.appending(path: name))
    }
    return found
  }

  /// Where a repository is kept: `.git` itself, or where a file of that name leads.
  private static func gitFolder(at place: URL) -> URL {
    guard kind(of: place) == S_IFREG, let bytes = try? NamedFile.read(place, limit: 4096) else { return place }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let named = text.prefixMatch(of: #/gitdir:\s*([^\n]+)/#)?.1 else { return place }
    return URL(filePath: String(named), relativeTo: place.deletingLastPathComponent())
  }

  /// The folder and those above it, the nearest first.
  private static func folders(above folder: URL) -> [URL] {
    sequence(first: folder) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }.map(\.self)
  }

  /// The folder and all those in it, hidden ones too; but for git's own.
  private static func foldersBelow(_ folder: URL) -> [URL] {
    var (found, waiting): ([URL], [URL]) = ([], [folder])
    while let next = waiting.popLast() {
      found.append(next)
      waiting += FolderEntries.folders(in: next.path).filter { $0 != ".git" }.map { next.appending(path: $0) }
    }
    return found
  }

  private static func isSpecial(_ file: URL) -> Bool {
    kind(of: file).map { $0 != S_IFREG && $0 != S_IFDIR } ?? false
  }

  /// What is at a path; `nil` where nothing is.
  private static func kind(of file: URL, isFollowing: Bool = true) -> mode_t? {
    var status = stat()
    let found = isFollowing ? stat(file.path, &status) : lstat(file.path, &status)
    return found == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func path(of file: URL, from top: URL) -> String {
    let (whole, start) = (file.path, top.path + "/")
    return whole.hasPrefix(start) ? String(whole.dropFirst(start.count)) : whole
  }
}

extension GitTrouble {
  /// Git would wait for a file that is none.
  fileprivate static func notPlain(_ files: [String]) -> GitTrouble {
    GitTrouble(
      "git cannot be run here: \(listed(files)) \(files.count == 1 ? "is not a plain file" : "are not plain files")",
      help:
        "a pipe or a device is in the place of a file of git's. If the folder came from someone else, clone it anew",
      fault: .request)
  }
}
