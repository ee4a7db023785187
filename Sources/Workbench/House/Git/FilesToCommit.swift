import Foundation
import Notation
import QualityModel
import Records

/// The workspace's own files that are not as they were committed last.
struct FilesToCommit {
  /// Their paths from the repository's top, as git wants them.
  var paths: [String] = []
  /// Their paths in the workspace.
  var files: [WorkspacePath] = []

  /// Finds the files; drafts are unfinished work, and stay out unless they were put under git.
  init(of workspace: Workspace, in repository: GitRepository) throws(GitTrouble) {
    var folders: [String: Bool] = [:]
    for changed in try repository.changedFiles(in: repository.prefix) {
      guard let file = repository.workspacePath(of: changed.path).flatMap({ WorkspacePath($0) }) else { continue }
      guard file.isOfAWorkspace || GitFiles.contain(file), changed.isTracked || file.isShared else { continue }
      // Behind a link every file would seem to be removed.
      let isBehindLink = folders[file.folder] ?? workspace.isBehindLink(file.folder)
      folders[file.folder] = isBehindLink
      guard !isBehindLink, !workspace.isLink(file.text) else { throw .link(file.text) }
      paths.append(changed.path)
      files.append(file)
    }
  }

  /// How many of them are evaluations.
  var evaluations: Int { files.count(where: \.isEvaluation) }

  /// The default message of a commit of them.
  var message: String {
    let others = files.count - evaluations
    let parts = [evaluations == 0 ? nil : Count.text(evaluations, "evaluation"), Self.others(others, evaluations)]
    return "Sidetone: " + parts.compactMap { $0 }.joined(separator: " and ")
  }

  /// Returns everything that is wrong with them, scores included; a file that was removed has nothing wrong.
  func findings(in workspace: Workspace) -> [Finding] {
    var shelf = RubricShelf(of: workspace)
    return files.flatMap { file -> [Finding] in
      guard file.isOfAWorkspace, let bytes = workspace.bytes(at: file) else { return [] }
      let findings = workspace.findings(in: bytes, at: file)
      guard findings.isEmpty, file.isEvaluation, let stored = workspace.evaluation(at: file).value else {
        return findings
      }
      let rubric = shelf.rubric(of: stored)
      let scored = rubric.value.map { stored.record.findings(against: Scorer($0.record)) } ?? []
      return rubric.findings + MarkedText(json: bytes, file: file.text).placed(scored)
    }
  }

  private static func others(_ others: Int, _ evaluations: Int) -> String? {
    others == 0 ? nil : Count.text(others, evaluations == 0 ? "file" : "other file")
  }
}

extension Workspace {
  /// Returns whether there is a symbolic link at a path.
  fileprivate func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: url(of: path).path(percentEncoded: false))) != nil
  }

  /// Returns whether a folder, or one above it in the workspace, is a symbolic link.
  fileprivate func isBehindLink(_ folder: String) -> Bool {
    var parts = folder.split(separator: "/")
    while !parts.isEmpty {
      if isLink(parts.joined(separator: "/")) { return true }
      parts.removeLast()
    }
    return false
  }
}

extension GitTrouble {
  /// git would take a link for the file, and what is behind it for removed.
  static func link(_ path: String) -> GitTrouble {
    GitTrouble(
      "`\(path)` is a symbolic link or in a folder that is one, and git keeps links, not what they lead to",
      help: "put the file or folder itself into the workspace, then `sync` again")
  }
}
