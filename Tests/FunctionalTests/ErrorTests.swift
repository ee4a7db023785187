import Foundation
import Testing

/// Broken files, a folder for each, with the whole text of what is found in them.
///
/// A folder holds either one rubric to check by itself, or the files of a workspace to check as a whole.
@Suite("What is found in broken files") struct ErrorTests {
  static let folder = Shell.tests.appending(path: "Errors")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  @Test(arguments: names) func isFound(name: String) throws {
    let source = Self.folder.appending(path: name)
    let shell = try Shell()
    try lay(source, into: shell)
    let isOneRubric = FileManager.default.fileExists(atPath: source.appending(path: "form.yaml").path)
    let outcome = try shell.run(isOneRubric ? "sidetone rubric check ./form.yaml" : "sidetone check")
    let file = source.appending(path: "expected.txt")
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    try Recording.compare(Transcript.text(of: outcome), with: recorded, in: file)
  }

  /// Copies the folder's files to their places in an empty workspace.
  private func lay(_ source: URL, into shell: Shell) throws {
    let files = FileManager.default
    try files.removeItem(atPath: "\(shell.workspace)/recordings")
    try files.removeItem(atPath: "\(shell.workspace)/rubrics/short-call.yaml")
    let walker = files.enumerator(atPath: source.path)
    while let path = walker?.nextObject() as? String {
      var isFolder: ObjCBool = false
      _ = files.fileExists(atPath: source.appending(path: path).path, isDirectory: &isFolder)
      let target = "\(shell.workspace)/\(path)"
      if isFolder.boolValue {
        try files.createDirectory(atPath: target, withIntermediateDirectories: true)
      } else if path != "expected.txt" {
        try Data(contentsOf: source.appending(path: path)).write(to: URL(filePath: target))
      }
    }
  }
}
