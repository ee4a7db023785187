import CustomDump
import Foundation
import TestSupport
import Testing

/// A folder that came from someone else may hold a repository that names programs: `sync` runs none of them.
@Suite("A stranger's repository") struct HostileRepositoryTests {
  /// The folder as it came: a workspace that was shared, with something to commit and something to take in.
  private func shared() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run(
      """
      printf '#!/bin/sh\\ntouch %s/pwned\\nexit 1\\n' "$PWD/.." > ../evil; chmod +x ../evil
      git config --global user.name Q; git config --global user.email q@example.com
      git init -q -b main; sidetone init --git --quiet; git init -q --bare -b main ../hub.git
      git remote add origin ../hub.git; sidetone sync --quiet; git push -qu origin main; sidetone sync --yes --quiet
      git clone -q ../hub.git ../other
      echo '# theirs' >> ../other/people.yaml; git -C ../other commit -qam Theirs; git -C ../other push -q
      echo '# ours' >> sidetone.yaml
      """)
    return shell
  }

  @Test(arguments: keys + others) func nothingOfItRuns(attack: Attack) throws {
    let shell = try shared()
    let outcome = try shell.run("evil=$PWD/../evil\n\(attack.lines)\nexec sidetone sync --yes")
    #expect(!FileManager.default.fileExists(atPath: "\(shell.folder.path)/pwned"), "\(outcome)")
    if let refusal = attack.refusal {
      #expect(outcome.status != 0 && outcome.talk.joined.contains(refusal), "\(outcome)")
    } else {
      expectNoDifference(outcome.status, 0, outcome.talk)
      #expect(outcome.talk.contains("Others changed 1 file; "), "\(outcome)")
    }
  }

  /// git would find such a repository from the workspace's folder, and run what its configuration names.
  @Test func aFolderOfFilesIsNoRepository() throws {
    let shell = try shared()
    let outcome = try shell.run(
      """
      mkdir -p inside/rubrics inside/sessions inside/objects inside/refs; echo 'ref: refs/heads/main' > inside/HEAD
      printf '[core]\\n\\trepositoryformatversion = 0\\n\\tworktree = .\\n\\tfsmonitor = %s\\n' "$PWD/../evil" > inside/config
      sidetone sync --yes --workspace inside
      """)
    #expect(!FileManager.default.fileExists(atPath: "\(shell.folder.path)/pwned"), "\(outcome)")
    #expect(outcome.status != 0 && outcome.talk.contains("git does not work in this repository"), "\(outcome)")
  }

  /// A workspace's folders as links would have records read and written elsewhere.
  @Test func linksThatArriveAreRefused() throws {
    let shell = try shared()
    let outcome = try shell.run(
      """
      cd ../other; rm -r recordings; ln -s ../files recordings; git add -A; git commit -qm Link; git push -q; cd ../work
      sidetone sync; git status --short; test -L recordings || echo 'no link'
      """)
    let refusal = "would replace files or folders of the workspace with links: `recordings`"
    #expect(outcome.talk.joined.contains(refusal), "\(outcome)")
    expectNoDifference(outcome.output, "no link\n")
  }

  /// A workspace below the top of a repository would itself be somewhere else.
  @Test func aLinkInPlaceOfTheWorkspaceIsRefused() throws {
    let shell = try shared()
    let outcome = try shell.run(
      """
      mkdir -p ../big/quality; cd ../big/quality; git init -q -b main ..; sidetone init --quiet; touch recordings/.keep
      git add -A; git commit -qm Begin; git init -q --bare -b main ../../hub2.git; git remote add origin ../hub2.git
      git push -qu origin main; sidetone sync --yes --quiet; git clone -q ../../hub2.git ../../other2; cd ../../other2
      rm -r quality; ln -s /etc quality; git add -A; git commit -qm Link; git push -q; cd ../big/quality
      sidetone sync; test -L ../quality || echo 'no link'
      """)
    let refusal = "would replace files or folders of the workspace with links: `quality`"
    #expect(outcome.talk.joined.contains(refusal), "\(outcome)")
    #expect(outcome.output.hasSuffix("no link\n"), "\(outcome)")
  }

  /// Files behind a link of one's own would all seem to be removed.
  @Test func linksOfOnesOwnAreRefused() throws {
    let shell = try shared()
    let outcome = try shell.run("mv recordings ../elsewhere; ln -s ../elsewhere recordings; sidetone sync")
    #expect(outcome.status != 0 && outcome.talk.joined.contains("is a symbolic link"), "\(outcome)")
    expectNoDifference(try shell.run("git log --oneline | wc -l").output, "1\n")
  }

  @Test func aHistoryThatWasRewrittenWaitsForAPerson() throws {
    let shell = try shared()
    let first = try shell.run(
      """
      sidetone sync --quiet; cd ../other; git pull -q; git reset -q --hard HEAD~1; git rm -q people.yaml
      git commit -qm Rewritten; git push -qf; cd ../work; sidetone sync; git log --oneline | wc -l
      """)
    #expect(first.talk.joined.contains("the history of `origin/main` was rewritten"), "\(first)")
    expectNoDifference(first.output, "3\n")
    let settled = try shell.run("git reset -q --keep origin/main; sidetone sync")
    expectNoDifference(settled.status, 0, settled.talk)
  }
}
