import Notation
import QualityModel

/// What can come between us and the repository that a branch follows.
extension GitTrouble {
  private static let kept = "what you committed is kept, and the next `sync` sends it"

  /// Ctrl-C was pressed; of sending it is known only by asking whether it was done.
  static func stopped(_ doing: String) -> GitTrouble {
    GitTrouble(
      "stopped while \(doing)",
      help: "nothing is lost: what was committed is kept, and the next `sync` continues from there",
      fault: .interruption)
  }

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

  /// What others sent would put something else in the place of a record.
  static func links(from upstream: String, _ files: [String]) -> GitTrouble {
    GitTrouble(
      "what `\(upstream)` holds would replace files or folders of the workspace with links: \(listed(files))",
      help: "nothing was taken in. Ask who sent it to send plain files: a link could lead out of the workspace")
  }

  /// Others put another history in the place of the one that was shared.
  static func rewritten(_ upstream: String, removed: Int) -> GitTrouble {
    let gone = removed == 0 ? "" : "; \(Count.text(removed, "file")) would be removed"
    return GitTrouble(
      "the history of `\(upstream)` was rewritten: what was shared before is not in it any more\(gone)",
      help: "nothing changed here. Ask who rewrote it; `git rebase \(upstream)` keeps what you have and what they "
        + "have, `git reset --keep \(upstream)` takes theirs. Then `sync` again: it names the evaluations that went")
  }

  static func oddUpstream(of branch: String) -> GitTrouble {
    GitTrouble(
      "the branch `\(branch)` does not follow a branch of a repository that has a name here",
      help: "`git remote -v` lists the names; choose one with `git push --set-upstream NAME \(branch)`", fault: .request
    )
  }
}
