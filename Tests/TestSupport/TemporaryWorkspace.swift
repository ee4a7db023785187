public import Foundation

/// A folder of its own for one test, removed when the test lets go of it.
public final class TemporaryWorkspace: Sendable {
  /// The folder that holds `workspace/` and `state/`, with nothing else in it.
  public let folder: URL

  /// The workspace's root.
  public var root: URL { folder.appending(path: "workspace", directoryHint: .isDirectory) }
  /// A state folder for its journal; not created.
  public var state: URL { folder.appending(path: "state", directoryHint: .isDirectory) }

  /// Creates an empty workspace with files given by path.
  public init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .resolvingSymlinksInPath()
      .appending(path: "sidetone-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    for path in ["rubrics", "recordings", "sessions/evaluations", "sessions/drafts"] {
      try FileManager.default.createDirectory(at: root.appending(path: path), withIntermediateDirectories: true)
    }
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file as an editor would, creating its folder.
  public func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes a file's bytes as an editor would, creating its folder.
  public func write(_ bytes: Data, to path: String) throws {
    let url = root.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Removes a file or folder.
  public func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

  /// Returns a file's text; `nil` where there is none.
  public func text(of path: String) -> String? {
    (try? Data(contentsOf: root.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns every file of the workspace with its text, hidden ones too.
  public func tree() -> [String: String] { Self.tree(of: root) }

  /// Returns every file under a folder with its text, hidden ones too.
  public static func tree(of root: URL) -> [String: String] {
    var files: [String: String] = [:]
    let paths = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
    while let path = paths?.nextObject() as? String {
      let url = root.appending(path: path)
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { continue }
      files[path] = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    }
    return files
  }
}
