import CustomDump
import Foundation
import TestSupport
import Testing

/// What others do to an evaluation that was shared.
@Suite("A shared evaluation") struct SharedEvaluationTests {
  /// A workspace and a colleague's, with one evaluation in both.
  private func shared() throws -> Shell {
    let shell = try Shell.sharing()
    _ = try shell.run(
      """
      sidetone score call-0001 --from ../files/answers.json --quiet; sidetone sync --quiet; git -C ../other pull -q
      mkdir -p ../other/sessions/evaluations/2026/08
      cd ../other/sessions/evaluations/2026/11; mv *.json e.json; sed -i 's/"id": "2026[^"]*"/"id": "e"/' e.json
      git add -A .; git commit -qm Renamed; git push -q; cd ../../../../../work; sidetone sync --quiet; sidetone sync --accept all
      """)
    return shell
  }

  /// With `merge=union` git would mix two edits into an evaluation that no one made.
  @Test(arguments: [
    "echo '*.json merge=union' >> .git/info/attributes",
    "cd ../other; echo '*.json merge=union' >> .gitattributes; git commit -qam Union; git push -q; cd ../work; sidetone sync",
  ]) func attributesMixNoEdits(attributes: String) throws {
    let outcome = try shared().run(
      """
      \(attributes)
      cd ../other; sed -i s/late-fee/theirs/ sessions/evaluations/2026/11/e.json; git commit -qam Theirs; git push -q
      cd ../work; sed -i s/late-fee/ours/ sessions/evaluations/2026/11/e.json; sidetone sync
      cat sessions/evaluations/2026/11/e.json | grep -c theirs; git log --format=%s @{upstream}..HEAD
      """)
    let refusal = "others changed what you changed: `sessions/evaluations/2026/11/e.json`"
    #expect(outcome.talk.joined.contains(refusal), "\(outcome)")
    expectNoDifference(outcome.output, "0\nSidetone: 1 evaluation\n", outcome.talk)
  }

  @Test func oneThatArrivesElsewhereAndBrokenIsThere() throws {
    let shell = try shared()
    let outcome = try shell.run(
      """
      cd ../other/sessions/evaluations/2026; git mv 11/e.json 08/e.json; echo '{' > 08/e.json; git commit -qam Moved
      git push -q; cd ../../../../work; sidetone sync
      """)
    let all = outcome.output + outcome.talk
    #expect(all.contains("sessions/evaluations/2026/08/e.json:2:1: error"), "\(outcome)")
    #expect(all.joined.contains("08/e.json: error[unexplained-change]: it was changed"), "\(outcome)")
    #expect(!all.contains("emoved"), "\(outcome)")
    let restored = try shell.run(
      "sidetone sync --restore e; cd sessions/evaluations/2026; ls */*.json; grep -c late-fee */*.json")
    expectNoDifference(restored.output, "08/e.json\n1\n", restored.talk)
  }

  @Test func ofTwoThatAreRemovedBothAreKept() throws {
    let shell = try shared()
    let outcome = try shell.run(
      """
      cd ../other/sessions/evaluations/2026; sed s/late-fee/twin/ 11/e.json > 08/e.json; git add .; git commit -qm Twin
      git push -q; cd ../../../../work; sidetone sync --quiet > /dev/null
      cd ../other; git rm -q -r sessions/evaluations; git commit -qm Gone; git push -q; cd ../work; sidetone sync --quiet
      sidetone sync --restore all; grep -ho 'late-fee\\|twin' sessions/evaluations/2026/*/e.json
      """)
    expectNoDifference(outcome.output, "twin\nlate-fee\n", outcome.talk)
  }

  /// What is here holds all of what others took back, and goes out again.
  @Test func aRemoteThatWasRewoundLosesNothing() throws {
    let outcome = try shared().run(
      """
      cd ../other; git rm -q sessions/evaluations/2026/11/e.json; git commit -qm Gone; git push -q; cd ../work
      sidetone sync --quiet; sidetone sync --restore all --quiet; sidetone sync --quiet
      git push -qf origin HEAD~1:main; sidetone sync --json | grep -E 'unexplained|"sent"'; sidetone check --errors-only
      """)
    expectNoDifference(outcome.output, "e\n  \"sent\": 1,\n  \"unexplained\": [],\n", outcome.talk)
    #expect(outcome.talk.contains("No errors found."), "\(outcome)")
  }
}
