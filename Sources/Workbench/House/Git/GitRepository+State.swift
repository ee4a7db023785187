import Foundation

extension GitRepository {
  /// A file that is not as it was committed last.
  struct ChangedFile: Hashable {
    /// The path from the repository's top.
    let path: String
    /// Whether git has it under watch.
    let isTracked: Bool
  }

  /// A branch of another repository that a branch follows.
  struct Upstream: Hashable {
    /// The other repository's name.
    let remote: String
    /// The branch there, in full.
    let branch: String

    /// The upstream as people write it: `origin/main`.
    var name: String { "\(remote)/\(branch.split(separator: "/").dropFirst(2).joined(separator: "/"))" }
  }

  /// Returns the branch that is checked out, which may be without a commit yet.
  func branch() throws(GitTrouble) -> String {
    guard let name = try answer("symbolic-ref", "--quiet", "--short", "HEAD") else { throw .detached }
    return name
  }

  /// Throws where a merge, rebase or the like waits for a person.
  func requireNothingUnfinished() throws(GitTrouble) {
    let files = try unmergedFiles()
    if let what = try unfinished() { throw .unfinished(what, files: files) }
    if !files.isEmpty { throw .unmerged(files) }
  }

  /// Returns what waits for a person to finish it.
  func unfinished() throws(GitTrouble) -> String? {
    let marks = [
      ("rebase-merge", "rebase"), ("rebase-apply", "rebase"), ("MERGE_HEAD", "merge"),
      ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert"),
    ]
    return marks.first { FileManager.default.fileExists(atPath: "\(gitFolder)/\($0.0)") }?.1
  }

  /// Returns the files that git could not merge.
  func unmergedFiles() throws(GitTrouble) -> [String] {
    try run("diff", "--name-only", "--diff-filter=U", "--ignore-submodules=all", "--no-ext-diff", "-z").parts
  }

  /// Returns every file that is not as it was committed last, in one folder or all of them.
  func changedFiles(in folder: String = ".", untracked: Bool = true) throws(GitTrouble) -> [ChangedFile] {
    let mode = untracked ? "all" : "no"
    let outcome = try run(
      "status", "--porcelain", "-z", "--no-renames", "--untracked-files=\(mode)", "--ignore-submodules=all", "--",
      folder.isEmpty ? "." : folder)
    guard outcome.status == 0 else { throw .unusable(outcome.talk) }
    return outcome.parts.map { ChangedFile(path: String($0.dropFirst(3)), isTracked: !$0.hasPrefix("??")) }
  }

  /// Returns the branch that a branch follows; `nil` where it follows none.
  func upstream(of branch: String) throws(GitTrouble) -> Upstream? {
    guard let remote = try answer("config", "branch.\(branch).remote"),
      let other = try answer("config", "branch.\(branch).merge")
    else { return nil }
    // Both become arguments; a name that git would not give them could be an option, or an address with a program.
    guard try remotes().contains(remote) || remote == ".", !remote.hasPrefix("-"), other.hasPrefix("refs/heads/") else {
      throw .oddUpstream(of: branch)
    }
    return Upstream(remote: remote, branch: other)
  }

  /// Returns the names of the other repositories.
  func remotes() throws(GitTrouble) -> [String] {
    (try answer("remote") ?? "").split(separator: "\n").map(String.init)
  }

  /// Throws where git would not know whose name to put on a commit.
  func requireIdentity() throws(GitTrouble) {
    for variable in ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"] {
      guard try answer("var", variable) != nil else { throw .unidentified }
    }
  }

  /// Returns a commit's name; `nil` where there is none.
  func commit(_ name: String) throws(GitTrouble) -> String? {
    try answer("rev-parse", "--verify", "--quiet", "\(name)^{commit}")
  }

  /// Returns whether a commit is in the history of another; `false` where the first is not known here.
  func isAncestor(_ commit: String, of other: String) throws(GitTrouble) -> Bool {
    try run("merge-base", "--is-ancestor", commit, other).status == 0
  }

  /// The state that holds no files, for comparing with.
  func emptyTree() throws(GitTrouble) -> String { try run("hash-object", "-t", "tree", "--stdin").text }
}
