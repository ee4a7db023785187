/// What every git that we run is told: to run no program but itself, and what the person chose for all repositories.
///
/// A repository may be a stranger's, and its configuration, its attributes, its hooks and even a folder of its files
/// may name programs. What can be switched off by a setting is switched off here; what cannot is refused by
/// `LocalConfiguration`. Settings of the person and of the machine hold, such as a program that signs commits, a
/// credential helper or a filter for large files.
enum GitSettings {
  /// The settings, as arguments that come before git's command; they overrule every configuration.
  /// - Parameter withHooks: whether git knows where the hooks are; it is asked for their place only.
  static func arguments(withHooks: Bool) -> [String] {
    (settings + (withHooks ? [] : ["core.hooksPath=/dev/null"])).flatMap { ["-c", $0] }
  }

  private static let settings = [
    // A folder of files that looks like a repository is none.
    "safe.bareRepository=explicit",
    "core.fsmonitor=false", "core.quotePath=false", "rebase.autoStash=false", "protocol.ext.allow=never",
    // A repository inside this one has a configuration of its own.
    "submodule.recurse=false", "fetch.recurseSubmodules=false", "push.recurseSubmodules=no",
    "diff.ignoreSubmodules=all",
  ]

  /// The ways by which another repository is reached; all others start a program that an address names.
  private static let protocols = "file:git:http:https:ssh"

  /// Returns what git sees of the environment.
  ///
  /// Where a hook or an alias started us, git's own variables point at another repository: only those stay that say who
  /// a person is, how a server is reached, and where the person's and the machine's configuration are.
  static func environment(from environment: [String: String]) -> [String: String] {
    let own = [
      "GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": ":", "GIT_SEQUENCE_EDITOR": ":", "GIT_PAGER": "cat",
      // What is missing is not fetched on the way, and what is there is what was committed.
      "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_LITERAL_PATHSPECS": "1",
      "GIT_ALLOW_PROTOCOL": protocols,
    ]
    return environment.filter { isKept($0.key) }.merging(own) { _, own in own }
  }

  private static func isKept(_ name: String) -> Bool {
    guard name.hasPrefix("GIT_"), name != "GIT_CONFIG_PARAMETERS" else { return !name.hasPrefix("GIT_") }
    let families = [
      "GIT_AUTHOR_", "GIT_COMMITTER_", "GIT_CONFIG_", "GIT_SSH", "GIT_SSL_", "GIT_HTTP_", "GIT_PROXY_", "GIT_ASKPASS",
      "GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    ]
    return families.contains(where: name.hasPrefix)
  }
}
