import Foundation

/// An exchange with the repository that a branch follows: in first, then out.
struct GitExchange {
  let repository: GitRepository
  let upstream: GitRepository.Upstream
  /// What others changed, with git's letter for how.
  private(set) var arrived: [(change: String, path: String)] = []
  /// What went out.
  private(set) var sent: [(change: String, path: String)] = []

  init(repository: GitRepository, upstream: GitRepository.Upstream) {
    self.repository = repository
    self.upstream = upstream
  }

  /// Fetches and pushes; once more where another push came in between.
  mutating func perform() throws(GitTrouble) {
    try takeIn()
    let first = try send()
    guard first.status != 0 else { return }
    let before = try theirs()
    try takeIn()
    // Nothing new in the remote: it was not another push that was in the way, and trying again would not help.
    guard try theirs() != before else { throw .notSent(to: upstream.name, first) }
    let second = try send()
    guard second.status == 0 else { throw .notSent(to: upstream.name, second) }
  }

  private mutating func takeIn() throws(GitTrouble) {
    let fetched = try repository.run("fetch", "--quiet", upstream.remote)
    guard fetched.status == 0 else { throw .notFetched(from: upstream.remote, fetched.talk) }
    guard let theirs = try theirs() else { return }
    let ours = try repository.commit("HEAD")
    let base = try repository.answer("merge-base", ours ?? theirs, theirs)
    if ours != nil, base == theirs { return }
    if ours == nil || ours == base {
      let outcome = try repository.run("merge", "--ff-only", "--quiet", theirs)
      guard outcome.status == 0 else { throw .inTheWay(of: upstream.name, outcome.talk) }
    } else {
      try replayOurs(on: theirs)
    }
    let known = try (ours == nil ? nil : base).orElse(repository.emptyTree)
    arrived += try repository.differences(from: known, to: theirs)
  }

  /// Puts our commits behind theirs; where the two do not fit, everything is restored as it was.
  private func replayOurs(on theirs: String) throws(GitTrouble) {
    let changed = try repository.changedFiles(untracked: false).map(\.path)
    guard changed.isEmpty else { throw .uncommitted(changed) }
    try repository.requireIdentity()
    let outcome = try repository.run("rebase", "--quiet", theirs)
    if outcome.status == 0 { return }
    guard try repository.unfinished() != nil else { throw .inTheWay(of: upstream.name, outcome.talk) }
    let files = try repository.unmergedFiles()
    let aborted = try repository.run("rebase", "--abort")
    guard aborted.status == 0 else { throw .unfinished("rebase", files: files) }
    throw files.isEmpty ? .inTheWay(of: upstream.name, outcome.talk) : .conflict(files)
  }

  /// Sends what is not over there, and notes what it was.
  private mutating func send() throws(GitTrouble) -> GitProgram.Outcome {
    let nothing = GitProgram.Outcome(status: 0, output: .init(), talk: "")
    guard let ours = try repository.commit("HEAD") else { return nothing }
    let theirs = try theirs()
    if ours == theirs { return nothing }
    let known = try theirs.orElse(repository.emptyTree)
    let outcome = try repository.run("push", "--porcelain", upstream.remote, "HEAD:\(upstream.branch)")
    if outcome.status == 0 { sent = try repository.differences(from: known, to: ours) }
    return outcome
  }

  /// The last commit that is known of theirs; `nil` where their branch has none yet.
  private func theirs() throws(GitTrouble) -> String? { try repository.commit("@{upstream}") }
}

extension GitTrouble {
  private static let kept = "what you committed is kept, and the next `sync` sends it"

  static func notCommitted(_ words: String) -> GitTrouble {
    GitTrouble("git did not commit", help: "resolve what git reports there, then `sync` again", detail: words)
  }

  static func notFetched(from remote: String, _ words: String) -> GitTrouble {
    GitTrouble(
      "nothing can be fetched from `\(remote)`",
      help: "check whether it can be reached and you may read it: `git fetch \(remote)`; \(kept)", detail: words)
  }

  static func notSent(to upstream: String, _ outcome: GitProgram.Outcome) -> GitTrouble {
    // The line for the branch carries the reason; it is in the answer and not beside it.
    let refused = outcome.text.split(separator: "\n").filter { $0.hasPrefix("!") }.joined(separator: "\n")
    return GitTrouble(
      "`\(upstream)` does not take what is here", help: "check whether you may write there; \(kept)",
      detail: "\(outcome.talk)\n\(refused)")
  }

  /// Files that are not records would be in the way of a rebase.
  static func uncommitted(_ files: [String]) -> GitTrouble {
    GitTrouble(
      "others sent something, and there are changes here that `sync` does not commit: \(listed(files))",
      help: "commit them or put them aside with `git stash`, then `sync` again; \(kept)")
  }

  static func inTheWay(of upstream: String, _ words: String) -> GitTrouble {
    GitTrouble(
      "the changes from `\(upstream)` cannot be applied",
      help: "move what git names out of the way, then `sync` again; \(kept)", detail: words)
  }

  static func conflict(_ files: [String]) -> GitTrouble {
    GitTrouble(
      "others changed what you changed: \(listed(files))",
      help: "nothing is lost: your commits are unchanged. Run `git pull --rebase`, resolve each file with "
        + "`git checkout --ours FILE` (what arrived) or `git checkout --theirs FILE` (yours) and `git add FILE`, "
        + "end with `git rebase --continue`, then `sync` again")
  }
}

extension String? {
  /// Returns the text, or what stands for it; `??` would lose the kind of error.
  fileprivate func orElse(_ other: () throws(GitTrouble) -> String) throws(GitTrouble) -> String {
    if let self { return self }
    return try other()
  }
}
