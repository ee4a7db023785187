import Records

extension GitRepository {
  /// Throws where git was told to look past records, which would be here and never reach anyone.
  ///
  /// Recordings and the files at the top may be kept out of git on purpose; who does not share evaluations and rubrics
  /// has no use for sharing.
  func requireNothingOverlooked() throws(GitTrouble) {
    let folders = ["sessions", "rubrics"].map { prefix + $0 }
    let ignored = try git.run(
      ["ls-files", "--others", "--ignored", "--exclude-standard", "-z", "--"] + folders, in: top)
    guard ignored.status == 0 else { throw .unusable(ignored.talk) }
    let records = ignored.parts.filter { path in
      guard let file = workspacePath(of: path).flatMap({ WorkspacePath($0) }) else { return false }
      return file.isOfAWorkspace && file.isShared
    }
    guard records.isEmpty else { throw .ignored(records) }
    let watched = try run("ls-files", "-v", "-z", "--", prefix.isEmpty ? "." : prefix)
    guard watched.status == 0 else { throw .unusable(watched.talk) }
    // `H` is watched; small letters are assumed to be unchanged, and `S` is not expected to be there.
    let skipped = watched.parts.filter { $0.hasPrefix("S") || $0.first?.isLowercase == true }
    guard skipped.isEmpty else { throw .skipped(skipped.map { String($0.dropFirst(2)) }) }
  }
}

extension GitTrouble {
  /// Records that would not be shared, since a pattern says so.
  fileprivate static func ignored(_ files: [String]) -> GitTrouble {
    GitTrouble(
      "git ignores \(listed(files)), so nobody else would get \(files.count == 1 ? "it" : "them")",
      help: "`git check-ignore -v FILE` names the line that does it: take it out, or put the file under git with "
        + "`git add --force FILE`; then `sync` again")
  }

  /// Files whose changes would not be shared, since git was told not to look.
  fileprivate static func skipped(_ files: [String]) -> GitTrouble {
    GitTrouble(
      "git was told to look past changes of \(listed(files))",
      help: "have it look again with `git update-index --no-assume-unchanged FILE` and "
        + "`git update-index --no-skip-worktree FILE`, then `sync` again")
  }
}
