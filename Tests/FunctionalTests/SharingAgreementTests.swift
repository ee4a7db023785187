import CustomDump
import Foundation
import TestSupport
import Testing

/// Sharing is agreed to for a repository and for where its remotes are, and for nothing else.
@Suite("What was agreed to of sharing") struct SharingAgreementTests {
  @Test(arguments: [
    "git remote set-url origin ../hub2.git", "git config remote.origin.pushurl ../hub2.git",
    "git config --add remote.origin.pushurl ../hub.git; git config --add remote.origin.pushurl ../hub2.git",
  ]) func aRemoteThatMovedIsAskedAbout(change: String) throws {
    let shell = try Shell.sharing()
    let refused = try shell.run(
      """
      git clone -q --bare ../hub.git ../hub2.git; \(change); echo '# ours' >> sidetone.yaml; sidetone sync; status=$?
      git -C ../hub2.git log --oneline | wc -l; exit $status
      """)
    expectNoDifference(refused.status, 64, refused.talk)
    let words = "`origin` is not where it was when sharing was agreed to: ../hub.git"
    #expect(refused.talk.joined.contains(words), "\(refused)")
    expectNoDifference(refused.output, "2\n")
    let agreed = try shell.run("sidetone sync --yes && sidetone sync && git -C ../hub2.git log --oneline | wc -l")
    expectNoDifference(agreed.status, 0, agreed.talk)
    expectNoDifference(agreed.output, "3\n")
  }

  @Test func theQuestionSaysThatAFolderRunsItsHooks() throws {
    let outcome = try Shell.sharing().run("sidetone sync --workspace ../other")
    #expect(outcome.talk.joined.contains("that is a folder, whose hooks run as you"), "\(outcome)")
  }

  /// Where a repository that is there would push, only its remotes say.
  @Test func initLeavesARemoteToSync() throws {
    let shell = try Shell.sharing()
    let made = try shell.run("sidetone init --git ../other; sidetone sync --workspace ../other")
    #expect(made.talk.joined.contains("/other` has a remote: `sync` asks before it shares through it."), "\(made)")
    expectNoDifference(made.status, 64, made.talk)
    #expect(made.talk.joined.contains("to `origin`, /work/../hub.git"), "\(made)")
  }

  @Test func initLooksAtTheConfigurationBeforeItWrites() throws {
    let outcome = try Shell.sharing().run(
      """
      git init -q ../new; git -C ../new config core.fsmonitor 'touch /pwned'; sidetone init --git ../new
      ls ../new/sidetone.yaml
      """)
    let refusal = "keys that may run a program or are not known: `core.fsmonitor`"
    #expect(outcome.talk.joined.contains(refusal), "\(outcome)")
    expectNoDifference(outcome.status, 2, outcome.talk)
  }
}
