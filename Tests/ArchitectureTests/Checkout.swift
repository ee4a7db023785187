import Foundation

/// The checkout that these tests belong to.
enum Checkout {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Returns a file's text.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every Swift file of the sources and the tests, read once.
  static let code: [String: SourceCode] = (swiftFiles(in: "Sources") + swiftFiles(in: "Tests")).reduce(into: [:]) {
    $0[$1] = (try? text($1)).map { SourceCode($0) }
  }

  /// Returns the paths of all Swift files in a folder, relative to the root.
  static func swiftFiles(in folder: String) -> [String] {
    let walker = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (walker?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
      .sorted()
  }

  /// Returns the folders directly in a folder.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false }.map(\.lastPathComponent)
      .sorted()
  }
}
