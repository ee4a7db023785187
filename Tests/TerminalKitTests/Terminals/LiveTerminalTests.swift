import CustomDump
import TestSupport
import Testing

@testable import TerminalKit

/// The streams that stand in a terminal's place, and the programs it starts.
@Suite struct LiveTerminalTests {
  private func shell(_ script: String, _ environment: [String: String] = [:], rows: Int = 24) throws -> PseudoTerminal {
    let base = ["TALK": builtProduct("TerminalTalk"), "PATH": "/usr/bin:/bin", "NO_COLOR": "1", "INPUTRC": "/dev/null"]
    return try PseudoTerminal(
      "/bin/sh", ["-c", script], environment: base.merging(environment) { $1 }, rows: rows)
  }

  private func output(_ script: String, _ environment: [String: String] = [:]) throws -> String {
    let shell = try shell(script, environment)
    try shell.waitForExit()
    return shell.plainOutput
  }

  @Test func aPipeIsReadWithoutPromptOrEcho() throws {
    expectNoDifference(
      try output(#"printf 'one\r\nlast' | "$TALK""#),
      """
      said "one"
      said "last"
      (end)

      """)
  }

  @Test func widthIsTheTerminalsUnlessStated() throws {
    #expect(try output(#"echo width | "$TALK" 2>&-"#) == "width 80\n")
    #expect(try output(#"echo width | "$TALK" 2>&-"#, ["COLUMNS": "61"]) == "width 61\n")
    #expect(try output(#"echo width | "$TALK" 2>&- | cat"#) == "width 80\n")
  }

  @Test func aFullDiskIsSaidAndAReaderWhoLeavesIsNot() throws {
    #expect(
      try output(#"echo width | "$TALK" >/dev/full; echo $?"#)
        == "error: cannot write to standard output: No space left on device\n74\n")
    #expect(try output(#"yes width 2>&- | "$TALK" | head -n 1"#) == "width 80\n")
  }

  @Test func onlyLongAnswersOnATerminalArePaged() throws {
    let pager = ["SIDETONE_PAGER": "sed 's/^/paged /'"]
    #expect(try output(#"echo long | "$TALK" 2>&-"#, pager).hasPrefix("paged line 1\npaged line 2\n"))
    #expect(try output(#"echo long | "$TALK" 2>&- | cat"#, pager).hasPrefix("line 1\nline 2\n"))
    #expect(try output(#"echo long | "$TALK" 2>&-"#, pager.merging(["LINES": "61"]) { $1 }).hasPrefix("line 1\n"))
    #expect(try output(#"echo long | "$TALK" 2>&-"#, ["PAGER": ""]).hasPrefix("line 1\n"))
  }

  @Test func aPagerMayWriteNothingAndSaysHowToLeave() throws {
    let pager = ["SIDETONE_PAGER": "cat > /dev/null; printenv LESSSECURE LESS"]
    #expect(
      try output(#"echo long | "$TALK" 2>&-"#, pager) == "1\nFRXPsq goes on?e (end):, space shows more.$\n")
    #expect(try output(#"echo long | "$TALK" 2>&-"#, pager.merging(["LESS": "i"]) { $1 }) == "1\ni\n")
  }

  @Test func aPagerThatDoesNotStartCostsNothing() throws {
    #expect(try output(#"echo long | "$TALK" 2>&-"#, ["PAGER": "no-such-pager"]).hasSuffix("line 59\nline 60\n"))
  }

  @Test func aPagerThatIsLeftEarlyIsNoError() throws {
    #expect(try output(#"echo long | "$TALK" 2>&1"#, ["PAGER": "head -n 1"]) == "line 1\n(end)\n")
  }

  @Test func theEditorsStatusComesBack() throws {
    #expect(try output(#"echo edit | "$TALK" 2>&-"#, ["VISUAL": "sh -c 'exit 3'"]) == "editor: 3\n")
    #expect(try output(#"echo edit | "$TALK" 2>&-"#, ["EDITOR": "test -e"]) == "editor: 0\n")
    #expect(
      try output(#"(echo edit | "$TALK") 2>&1 | tail -n 1"#, ["EDITOR": "no-such-editor"])
        == "error: the editor `no-such-editor` does not start\n")
  }
}
