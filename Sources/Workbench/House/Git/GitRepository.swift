import Foundation
import Records

/// The repository that a folder is in.
struct GitRepository: Sendable {
  let git: GitProgram
  /// The top folder of the files.
  let top: String
  /// Where the folder is in it: empty, or with `/` at the end.
  let prefix: String
  /// Where git keeps what it knows: `.git` at the top, or what a file of that name leads to.
  let gitFolder: String

  /// Returns the repository around a folder; `nil` where there is none.
  static func around(_ folder: String, git: GitProgram) throws(GitTrouble) -> GitRepository? {
    try PlainGitFiles.require(around: folder)
    let top = try git.run(["rev-parse", "--show-toplevel"], in: folder)
    guard top.status == 0, !top.text.isEmpty else {
      // git gives one status for a folder without a repository and for one that it refuses to touch.
      guard PlainGitFiles.top(above: folder) != nil else { return nil }
      throw .unusable(top.talk)
    }
    // A git that does not know `safe.bareRepository` takes a folder of files for a repository that looks like one.
    guard FileManager.default.fileExists(atPath: "\(top.text)/.git") else { throw .disguised(top.text) }
    let prefix = try git.run(["rev-parse", "--show-prefix"], in: folder)
    let gitFolder = try git.run(["rev-parse", "--absolute-git-dir"], in: folder)
    return GitRepository(git: git, top: top.text, prefix: prefix.text, gitFolder: gitFolder.text)
  }

  /// Runs git at the top, whatever comes of it.
  func run(_ arguments: String..., paths: [String] = []) throws(GitTrouble) -> GitProgram.Outcome {
    try git.run(arguments + Self.options(for: paths), in: top, input: Self.input(of: paths))
  }

  /// Runs git at the top for what may take long: a server, or a program that signs, may never answer.
  func runStoppably(_ arguments: String..., paths: [String] = []) throws(GitTrouble) -> GitProgram.Outcome {
    try git.runStoppably(arguments + Self.options(for: paths), in: top, input: Self.input(of: paths))
  }

  /// What has git read paths from its input.
  private static func options(for paths: [String]) -> [String] {
    paths.isEmpty ? [] : ["--pathspec-from-file=-", "--pathspec-file-nul"]
  }

  private static func input(of paths: [String]) -> Data { Data(paths.joined(separator: "\0").utf8) }

  /// Returns what git answers; `nil` where it says no.
  func answer(_ arguments: String...) throws(GitTrouble) -> String? {
    let outcome = try git.run(arguments, in: top)
    return outcome.status == 0 ? outcome.text : nil
  }

  /// Returns whether a path from the top is where a workspace has its files, or leads to them.
  func isOfTheWorkspace(_ path: String) -> Bool {
    if prefix.hasPrefix(path + "/") { return true }
    guard let first = workspacePath(of: path)?.split(separator: "/").first else { return false }
    return WorkspaceNames.all.contains(String(first))
  }

  /// Returns the workspace's path of a file that git names from its top; `nil` for a file elsewhere.
  func workspacePath(of path: String) -> String? {
    path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }
}
