import QualityModel

/// The keys that a repository's own configuration may set.
///
/// It comes with the repository, so a stranger may have written it, and git runs whatever some of its keys name:
/// filters, merge drivers, helpers for passwords, programs on the other side. So it is a list of what may be set, which
/// is what git itself writes there and what changes no more than an answer's form; a key of a later git that runs
/// something is refused without being known.
enum LocalConfiguration {
  /// Throws where a repository's own configuration sets any other key.
  static func requireHarmless(in repository: GitRepository) throws(GitTrouble) {
    let outcome = try repository.run("config", "--list", "--show-scope", "-z")
    guard outcome.status == 0 else { throw .unusable(outcome.talk) }
    let parts = outcome.parts
    let keys = stride(from: 0, to: parts.count - 1, by: 2).compactMap { index -> String? in
      guard ["local", "worktree"].contains(parts[index]) else { return nil }
      return String(parts[index + 1].prefix { $0 != "\n" })
    }
    var seen: Set<String> = []
    let refused = keys.filter { !isHarmless($0) && seen.insert($0).inserted }
    guard refused.isEmpty else { throw .executable(refused) }
  }

  /// Returns whether a key can be set by anyone: `core.bare`, or `remote.origin.url` with a name of the person's between.
  static func isHarmless(_ key: String) -> Bool {
    guard let first = key.firstIndex(of: "."), let last = key.lastIndex(of: ".") else { return false }
    let (section, name) = (key[..<first].lowercased(), key[key.index(after: last)...].lowercased())
    let names = first == last ? keys[section] : namedKeys[section]
    return names?.contains(name) == true
  }

  /// The keys of sections without a name.
  private static let keys: [String: Set<String>] = [
    "core": [
      "abbrev", "autocrlf", "bare", "checkstat", "compression", "eol", "filemode", "hidedotfiles", "ignorecase",
      "logallrefupdates", "longpaths", "precomposeunicode", "preloadindex", "quotepath", "repositoryformatversion",
      "safecrlf", "sharedrepository", "symlinks", "trustctime", "untrackedcache",
    ],
    "extensions": ["objectformat", "preciousobjects", "refstorage", "worktreeconfig"],
    "user": ["email", "name", "signingkey", "useconfigonly"], "author": ["email", "name"],
    "committer": ["email", "name"], "commit": ["gpgsign"], "push": ["autosetupremote", "default", "followtags"],
    "pull": ["ff", "rebase"], "fetch": ["fsckobjects", "parallel", "prune", "prunetags"],
    "transfer": ["fsckobjects"], "receive": ["denycurrentbranch", "denynonfastforwards", "fsckobjects"],
    "gc": ["auto", "autodetach", "pruneexpire"], "maintenance": ["auto", "strategy"], "remote": ["pushdefault"],
    "merge": ["conflictstyle", "ff"], "rerere": ["autoupdate", "enabled"], "init": ["defaultbranch"],
    "color": ["branch", "diff", "status", "ui"], "log": ["date"], "lfs": ["repositoryformatversion"],
    "submodule": ["active"], "index": ["version"], "branch": ["autosetupmerge", "autosetuprebase", "sort"],
  ]

  /// The keys of sections with a name.
  private static let namedKeys: [String: Set<String>] = [
    // The last of each are written by editors and by the programs of hosting services.
    "branch": [
      "description", "merge", "pushremote", "rebase", "remote", "gh-merge-base", "github-pr-owner-number",
      "vscode-merge-base",
    ],
    // A remote that promises objects is left out: git fetches what is missing from it, whoever was agreed on.
    "remote": ["fetch", "prune", "pushurl", "skipdefaultupdate", "tagopt", "url", "gh-resolved"],
    "submodule": ["active", "branch", "url"], "lfs": ["access"], "http": ["extraheader"],
  ]
}

extension GitTrouble {
  /// The repository's own configuration sets what could run a program, as far as is known here.
  static func executable(_ keys: [String]) -> GitTrouble {
    GitTrouble(
      "the repository's own configuration sets keys that may run a program or are not known: \(listed(keys))",
      help: "if the folder came from someone else, clone it anew; what you set there yourself, set with "
        + "`git config --global`, and take it out of the repository with `git config --unset-all KEY`",
      fault: .request)
  }
}
