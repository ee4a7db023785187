import Testing

/// The ways in which a repository that came with a folder could have a program run or a server called.
extension HostileRepositoryTests {
  /// One way to have a program run, and what `sync` reports of it; `nil` where it does its work all the same.
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    /// Shell lines, with the program as `$evil`.
    let lines: String
    let refusal: String?
    var testDescription: String { name }

    /// A key of the repository's own configuration.
    static func key(_ key: String, _ value: String = "$evil", _ more: String = "") -> Attack {
      Attack(name: key, lines: "git config \(key) \"\(value)\"; \(more)", refusal: "`\(key.lowercased())`")
    }

    /// A remote that came with the folder, and its hooks with it.
    static func inside(_ address: String, _ more: String = "") -> Attack {
      Attack(
        name: "a remote at \(address)",
        lines: """
          git clone -q --bare ../hub.git hub2.git
          for hook in pre-receive update post-receive post-update; do cp $evil hub2.git/hooks/$hook; done
          \(more)
          git remote set-url origin \(address)
          """, refusal: "is inside of the repository itself")
    }

    /// A remote whose address could be read in two ways.
    static func oddAddress(_ address: String, _ more: String = "") -> Attack {
      Attack(
        name: "the address \(address)",
        lines: """
          git clone -q --bare ../hub.git hub2.git; cp $evil hub2.git/hooks/pre-receive; \(more)
          git config remote.origin.url "\(address)"
          """,
        refusal: "the address of the remote `origin` is not plain")
    }

    /// What is done without a word.
    static func harmless(_ name: String, _ lines: String) -> Attack { Attack(name: name, lines: lines, refusal: nil) }
  }

  static let keys: [Attack] = [
    .key("core.fsmonitor"),
    .key("core.hooksPath", "../hooks", "mkdir ../hooks; cp $evil ../hooks/pre-commit"),
    .key("core.sshCommand", "$evil", "git remote set-url origin ssh://example.invalid/hub"),
    .key("core.gitProxy", "$evil", "git remote set-url origin git://example.invalid/hub"),
    .key("core.alternateRefsCommand"), .key("core.pager"), .key("core.editor"), .key("core.askPass"),
    .key("sequence.editor"), .key("credential.helper", "!$evil"),
    .key("gpg.program", "$evil", "git config commit.gpgSign true"),
    .key("diff.external"), .key("diff.evil.textconv", "$evil", "echo '* diff=evil' > .git/info/attributes"),
    .key("filter.evil.clean", "$evil", "echo '* filter=evil' > .git/info/attributes"),
    .key("filter.evil.smudge", "$evil", "echo '* filter=evil' > .git/info/attributes"),
    .key("filter.evil.process", "$evil", "echo '* filter=evil' > .git/info/attributes"),
    .key("merge.evil.driver", "$evil", "echo '* merge=evil' > .git/info/attributes"),
    .key("remote.origin.uploadpack"), .key("remote.origin.receivepack"), .key("remote.origin.vcs", "evil"),
    .key("remote.other.promisor", "true", "git remote add other ssh://example.invalid/x"),
    .key("extensions.partialClone", "origin"), .key("branch.main.mergeOptions", "--strategy=evil"),
    .key("alias.status", "!$evil"),
    .key("trailer.evil.command"), .key("http.proxy", "http://example.invalid"), .key("core.worktree", "$PWD/.."),
    Attack(
      name: "include.path",
      lines: "git config -f ../included core.fsmonitor $evil; git config include.path ../../included",
      refusal: "`include.path`, `core.fsmonitor`"),
    Attack(
      name: "config.worktree",
      lines: "git config extensions.worktreeConfig true; git config --worktree core.fsmonitor $evil",
      refusal: "`core.fsmonitor`"),
    Attack(
      name: "url.*.insteadOf", lines: "git config \"url.ext::$evil .insteadOf\" ../hub", refusal: "`url.ext::"),
  ]

  static let others: [Attack] = [
    .harmless(
      "hooks",
      """
      for hook in pre-commit prepare-commit-msg commit-msg post-commit pre-push pre-rebase post-checkout post-merge \
      post-rewrite reference-transaction post-index-change pre-auto-gc; do cp $evil .git/hooks/$hook; done
      """),
    .harmless(
      "a caller's variables",
      "export GIT_EXTERNAL_DIFF=$evil GIT_PROXY=$evil GIT_CONFIG_PARAMETERS=\"'core.fsmonitor'='$evil'\""),
    .harmless(
      "a caller's repository", "git init -q ../their; export GIT_DIR=$PWD/../their/.git GIT_WORK_TREE=$PWD/../their"),
    Attack(
      name: "an address that is a program",
      lines: "git config --global protocol.ext.allow always; git remote set-url origin \"ext::$evil %S\"",
      refusal: "the address of the remote `origin` is not plain"),
    Attack(
      name: "a remote that is an option", lines: "git config branch.main.remote \"--upload-pack=$evil\"",
      refusal: "does not follow a branch of a repository that has a name here"),
    .inside("./hub2.git"), .inside("hub2.git"), .inside("$PWD/hub2.git"), .inside("file://$PWD/hub2.git"),
    .inside("../work/link", "ln -s ../hub2.git link; mv hub2.git .."),
    .inside("../link", "ln -s work/hub2.git ../link"), .inside("../link", "ln -s work/hub2.git ../link.git"),
    .inside("$PWD/a/../hub2.git", "mkdir -p b/c; ln -s b/c a; mv hub2.git b"),
    .inside("../work/a/../../../../work/hub2.git", "mkdir -p b/c/d; ln -s b/c/d a"),
    .oddAddress("file:///work/%2e%2e/hub2.git"), .oddAddress("file:/$PWD/hub2.git"),
    .oddAddress("file://${PWD#/}/hub2.git"), .oddAddress("-oProxyCommand=$evil:hub"),
    .oddAddress("ssh://-oProxyCommand=$evil/hub"), .oddAddress("q@-oProxyCommand=evil:hub"),
    .oddAddress("/proc/self/cwd/hub2.git"), .oddAddress("~/hub2.git"), .oddAddress("::$evil"),
    .oddAddress("FILE://$PWD/hub2.git"), .oddAddress("ftp://example.invalid/hub"),
    // Its second line alone is a folder elsewhere; the whole is one inside.
    .oddAddress("$line/../hub2.git", "line=$(printf '\\nx'); line=${line%x}; mkdir \"$line\""),
    .oddAddress("$(printf 'https://example.invalid/\\n../hub.git')"), .oddAddress("$(printf '../hub2.git\\t')"),
    .oddAddress("$(printf '../hub\\342\\200\\256.git')"),
    Attack(
      name: "an address to push to inside",
      lines: "git clone -q --bare ../hub.git hub2.git; git config remote.origin.pushurl ./hub2.git",
      refusal: "is inside of the repository itself"),
    Attack(
      name: "a remote that is the repository itself",
      lines: """
        cp $evil .git/hooks/pre-receive; git branch b
        git config branch.main.remote .; git config branch.main.merge refs/heads/b
        """,
      refusal: "is inside of the repository itself"),
    Attack(
      name: "a repository inside",
      lines: """
        git clone -q ../hub.git inside; git -C inside config filter.evil.clean $evil
        echo '* filter=evil' > inside/.git/info/attributes; echo more >> inside/people.yaml
        git add inside 2> /dev/null; printf '[submodule "inside"]\\n\\tpath = inside\\n\\turl = x\\n\\tignore = none\\n' > .gitmodules
        git commit -qm Inside inside; rm -f ../pwned; touch inside/people.yaml
        """, refusal: nil),
  ]
}
