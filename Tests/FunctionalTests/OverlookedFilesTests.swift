import CustomDump
import Foundation
import TestSupport
import Testing

/// What git is told to look past would be here, and nobody would notice that it reaches no one.
@Suite("Files that git looks past") struct OverlookedFilesTests {
  @Test(arguments: [
    ("echo sessions/ >> .git/info/exclude", "git ignores `sessions/evaluations/2026/11/"),
    ("echo '*.json' >> .gitignore", "git ignores `sessions/evaluations/2026/11/"),
    ("git update-index --assume-unchanged people.yaml", "git was told to look past changes of `people.yaml`"),
    ("git update-index --skip-worktree people.yaml", "git was told to look past changes of `people.yaml`"),
  ]) func areNamed(lines: String, refusal: String) throws {
    let shell = try Shell.sharing()
    let outcome = try shell.run(
      "\(lines); sidetone score call-0001 --from ../files/answers.json --quiet; exec sidetone sync")
    #expect(outcome.status != 0 && outcome.talk.joined.contains(refusal), "\(outcome)")
  }

  @Test func draftsAndWhatIsNoRecordMayBeIgnored() throws {
    let outcome = try Shell.sharing().run(
      """
      printf 'sessions/drafts/\\n*.tmp\\n' >> .git/info/exclude; echo x > sessions/evaluations/a.tmp
      echo '{}' > sessions/drafts/call-0001.json; exec sidetone sync
      """)
    expectNoDifference(outcome.status, 0, outcome.talk)
  }

  /// What is behind such a link may be anyone's folder.
  @Test(arguments: [
    "rm -r .git/hooks; mkdir ../hooks; ln -s ../../hooks .git/hooks",
    "mv .git ../kept; echo 'gitdir: ../kept' > .git",
  ]) func noHookIsWrittenElsewhere(lines: String) throws {
    let outcome = try Shell.sharing().run(
      "\(lines); sidetone init --git --hook; ls -d ../*/pre-commit ../*/hooks/pre-commit")
    #expect(outcome.talk.joined.contains("so it was not written"), "\(outcome)")
    expectNoDifference(outcome.output.contains("hooks/pre-commit\n"), false, outcome.output)
  }
}
