import Foundation
import Glibc
import TestSupport
import Testing

/// Talks with the workbench as a person has them, on a terminal of its own.
@Suite("At a terminal") struct WorkbenchTalkTests {
  let shell: Shell

  init() throws { shell = try Shell() }

  @Test func itGreetsAndSaysHowToLeave() throws {
    let terminal = try shell.terminal()
    try terminal.expect("Type `help` for the commands, `score` to begin, `quit` to leave.")
    try terminal.expect("work> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  /// A job in the background that changes the terminal's settings is stopped by the system.
  @Test func anAnswerIsWrittenFromTheBackground() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "set -m; \"$0\" explain no-evidence & wait $!; echo \"ended: $?\"", shell.program],
      environment: shell.environment, directory: shell.workspace)
    try terminal.expect("ended: 0")
    #expect(terminal.plainOutput.contains("no-evidence"))
  }

  @Test func tabCompletesACommand() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("statu\t\r")
    try terminal.expect("Unscored")
    try terminal.expect("work> ")
  }

  @Test func controlCDropsTheLineAndControlDLeaves() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("show nobody")
    try terminal.expect("show nobody")
    try terminal.send("\u{3}")
    try terminal.expect("work> ")
    try terminal.send("list -q --agent nobody\r")
    try terminal.expect("work> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    #expect(!terminal.plainOutput.contains("there is no evaluation"))
  }

  @Test func aFormThatIsLeftWithControlDLeavesTheLinesSingle() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("score call-0001\r")
    try terminal.expect("greeting> ")
    try terminal.send("\u{4}")
    try terminal.expect("nothing is saved.")
    try terminal.expect("work> ")
    try terminal.send("drafts\r")
    try terminal.expect("No drafts.")
    let shown = terminal.plainOutput.replacing("\r", with: "")
    #expect(!shown.contains("drafts\n\n"))
  }

  @Test func aWordThatIsNoCommandIsSaidToBeNone() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("n\r")
    try terminal.expect("there is no command `n`")
    try terminal.expect("`help` lists them")
  }

  @Test func withoutColourThereAreNoCodesForIt() throws {
    let terminal = try shell.terminal(["NO_COLOR": "1"])
    try terminal.expect("work> ")
    try terminal.send("show nobody\r")
    try terminal.expect("help:")
    try terminal.expect("work> ")
    try terminal.send("status\r")
    try terminal.expect("Next")
    try terminal.send("quit\r")
    try terminal.waitForExit()
    #expect(terminal.output.firstMatch(of: /\u{1B}\[[0-9;]*m/) == nil)
  }

  @Test func aNarrowScreenShowsEverythingFolded() throws {
    let terminal = try shell.terminal(["COLUMNS": nil], columns: 20)
    try terminal.expect("work> ")
    try terminal.send("status\r")
    try terminal.expect("Unscored")
    try terminal.expect("work> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }
}
