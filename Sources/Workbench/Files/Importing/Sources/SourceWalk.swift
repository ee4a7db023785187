import Foundation
import Notation
import Recordings

/// The files that were named, with folders walked down in the order of their names.
///
/// Hidden files are left out, and what the system keeps about folders. A symbolic link in a folder is left out too where
/// it leads out of the folder; one that stays inside only names again what is walked anyway, unless it leads to something
/// hidden. So a cycle ends.
struct SourceWalk {
  /// The files, named from where the user is.
  private(set) var files: [String] = []
  /// The named folders in which there is nothing to take.
  private(set) var emptyFolders: [String] = []
  /// The folders that cannot be read.
  private(set) var unreadableFolders: [String] = []
  /// How many symbolic links lead nowhere.
  private(set) var brokenLinks = 0
  /// The symbolic links that lead out of their folder.
  private(set) var linksOut: [String] = []
  /// How many hidden files and folders were left out.
  private(set) var hidden = 0
  /// How many files that the system keeps about a folder were left out.
  private(set) var aboutFolders = 0
  /// The paths that were walked, by their bytes: two names may differ in nothing but how an accent is stored.
  private var seen: Set<[UInt8]> = []
  private let directory: URL
  private let named: Set<String>

  init(_ names: [String], from directory: URL) {
    self.directory = directory
    named = Set(names)
    for name in names {
      let path = realPath(of: name)
      guard !name.isEmpty, isFolder(path) else {
        // A pipe or a file that is not there is reported when it is read.
        if seen.insert(Array(path.utf8)).inserted { files.append(name) }
        continue
      }
      let before = (files: files.count, folders: unreadableFolders.count)
      walk(name.hasSuffix("/") ? String(name.dropLast()) : name, root: path == "/" ? "" : path)
      let isUnread = unreadableFolders.count > before.folders
      if files.count == before.files, !isUnread, !seen.contains(where: { $0.starts(with: Array("\(path)/".utf8)) }) {
        emptyFolders.append(name)
      }
    }
  }

  private mutating func walk(_ name: String, root: String) {
    let url = URL(filePath: name.isEmpty ? "/" : name, relativeTo: directory)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
      unreadableFolders.append(name)
      return
    }
    for child in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard !child.hasPrefix(".") else {
        hidden += 1
        continue
      }
      guard !Self.filesAboutFolders.contains(child.lowercased()) else {
        aboutFolders += 1
        continue
      }
      let path = "\(name)/\(child)"
      if isLink(path), !leadsToHidden(path, in: root) { continue }
      if isFolder(path) {
        walk(path, root: root)
      } else if seen.insert(Array(realPath(of: path).utf8)).inserted {
        files.append(path)
      }
    }
  }

  /// What Windows and macOS write into folders that are looked at, beside the hidden files.
  private static let filesAboutFolders: Set = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"]

  /// Whether a link leads to something in the folder that is not walked by itself; those that lead out are counted.
  private mutating func leadsToHidden(_ path: String, in root: String) -> Bool {
    let target = realPath(of: path)
    guard FileManager.default.fileExists(atPath: URL(filePath: path, relativeTo: directory).path) else {
      brokenLinks += 1
      return false
    }
    guard target.hasPrefix(root + "/") else {
      linksOut.append(path)
      return false
    }
    return target.dropFirst(root.count).contains("/.") && !isFolder(path)
  }

  private func realPath(of name: String) -> String {
    URL(filePath: name, relativeTo: directory).resolvingSymlinksInPath().path
  }

  private func isFolder(_ name: String) -> Bool {
    FileManager.default.isFolder(atPath: URL(filePath: name, relativeTo: directory).path)
  }

  private func isLink(_ name: String) -> Bool {
    let path = URL(filePath: name, relativeTo: directory).path
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }
}

extension SourceWalk {
  /// Returns whether a file was named itself, and not only a folder that it is in.
  func isNamed(_ file: String) -> Bool { named.contains(file) }

  /// What was left out, in one sentence; `nil` where nothing was.
  var remark: String? {
    let parts = [
      hidden == 0 ? nil : "\(hidden) hidden \(hidden == 1 ? "file or folder" : "files or folders")",
      aboutFolders == 0
        ? nil
        : "\(aboutFolders) \(aboutFolders == 1 ? "file" : "files") of the system about folders, such as Thumbs.db",
      brokenLinks == 0
        ? nil : "\(brokenLinks) symbolic \(brokenLinks == 1 ? "link that leads" : "links that lead") nowhere",
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "Left out: \(parts.joined(separator: ", "))."
  }

  /// Returns the folder by which two files of one name differ: `audio/` and `transcripts/` of one folder hold
  /// the two halves of the same calls.
  static func home(of name: String, from directory: URL) -> String {
    let folder = URL(filePath: name, relativeTo: directory).resolvingSymlinksInPath().deletingLastPathComponent()
    return (isHalf(folder.lastPathComponent) ? folder.deletingLastPathComponent() : folder).path
  }

  /// Whether a folder's name says that it holds one half of its parent's calls.
  static func isHalf(_ folder: String) -> Bool { halves.contains(folder.lowercased()) }

  private static let halves = Set(
    [
      "audio", "audios", "recording", "recordings", "transcript", "transcripts", "transcriptions", "text", "texts",
      "subtitles", "captions", "metadata", "details",
    ] + MediaEnding.all.filter(\.isRead).map(\.name))
}
