import Notation
package import QualityModel

/// Something about git that a person has to settle, with git's own words where it had any.
package struct GitTrouble: Explained {
  package var message: String
  package var help: String
  /// What git said.
  package var detail: String?
  /// Whether the request is at fault.
  package var fault: Fault

  init(_ message: String, help: String, detail: String? = nil, fault: Fault = .none) {
    self.message = message
    self.help = help
    let lines = (detail ?? "").split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    self.detail = lines.isEmpty ? nil : lines.joined(separator: "\n")
    self.fault = fault
  }
}

extension GitTrouble {
  static let missing = GitTrouble(
    "git is not on the PATH", help: "install it, as with `apt-get install git`; everything else works without it",
    fault: .request)
  static let doesNotRun = GitTrouble("git does not start", help: "check whether `git --version` works")
  static let noRoom = GitTrouble("no temporary file can be made", help: "check whether the disk of `/tmp` is full")
  static let noRepository = GitTrouble(
    "the workspace is not in a git repository", help: "create one with `sidetone init --git`, or clone one",
    fault: .request)
  static let detached = GitTrouble(
    "no branch is checked out, so there is nowhere to commit to",
    help: "go to one with `git switch BRANCH`; to keep what was committed here, first `git branch NAME`",
    fault: .request)

  /// A folder of files is laid out as a repository, or a repository says that its files are elsewhere.
  static func disguised(_ folder: String) -> GitTrouble {
    GitTrouble(
      "git would take `\(folder)` for the top of a repository, and there is no `.git` in it",
      help: "a folder there is laid out as a repository, or the configuration sets `core.worktree`: neither is used, "
        + "since a stranger may have made it",
      fault: .request)
  }

  /// git refuses to work in a repository that is there.
  static func unusable(_ words: String) -> GitTrouble {
    GitTrouble("git does not work in this repository", help: "do what git reports there, then try again", detail: words)
  }

  static let unidentified = GitTrouble(
    "git does not know who you are, and a commit carries a name",
    help: "set it once: `git config --global user.name \"Your Name\"`, "
      + "and `git config --global user.email you@example.com`")

  /// A merge, a rebase or the like was not finished.
  static func unfinished(_ what: String, files: [String]) -> GitTrouble {
    let names = files.isEmpty ? "" : ": \(Self.listed(files))"
    let command = what == "merge" ? "git commit" : "git \(what) --continue"
    return GitTrouble(
      "a \(what) is not finished\(names)",
      help: "finish it with `\(command)`, or give it up with `git \(what) --abort`")
  }

  static func unmerged(_ files: [String]) -> GitTrouble {
    GitTrouble(
      "git could not merge \(listed(files))",
      help: "choose what is right, then run `git add FILE`")
  }

  /// Names files; of many only the first.
  static func listed(_ files: [String]) -> String { files.map { "`\($0)`" }.listed(upTo: 5) }
}
