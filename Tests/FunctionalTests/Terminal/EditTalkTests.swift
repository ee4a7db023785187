import Foundation
import Glibc
import TestSupport
import Testing

/// Changing what was submitted, as a person does it.
@Suite("Editing at a terminal") struct EditTalkTests {
  let shell: Shell

  init() throws {
    shell = try Shell()
    let answers = "yes\nyes\n4\ncause, fix\nno\nn/a\ny\n".replacing("\n", with: "\\n")
    _ = try shell.run("printf '\(answers)' | sidetone score call-0001")
  }

  private let id = "2026-11-22-ana-lopez-eb0722"

  @Test func aKillInTheMiddleOfAnEditLosesNothing() throws {
    let first = try shell.terminal()
    try first.expect("work> ")
    try first.send("edit \(id)\r")
    try first.expect("reason> ")
    try first.send(" \r")
    try first.expect("a reason is needed")
    try first.expect("reason> ")
    try first.send("missed line 3\r")
    try first.expect("submit? y/n/< ")
    try first.send("goto empathy\r")
    try first.expect("empathy> 4")
    try first.send("\u{15}5 named it @3\r")
    try first.expect("submit? y/n/< ")
    first.signal(SIGKILL)
    try first.waitForExit()
    #expect(try shell.onlyFile(in: "sessions/drafts").contains("\"reason\": \"missed line 3\""))

    let second = try shell.terminal()
    try second.expect("work (draft)> ")
    try second.send("score\r")
    try second.expect("Resume the edit of \(id) with 6 answers? y/n ")
    try second.send("y\r")
    try second.expect("submit? y/n/< ")
    try second.send("y\r")
    try second.expect("Edited \(id): 82.3 → 92.9, Optimized.")
    try second.expect("work> ")
    try second.send("quit\r")
    #expect(try second.waitForExit() == 0)
    #expect(try shell.files(in: "sessions/drafts").isEmpty)
    #expect(
      try shell.answers(inOnlyFileOf: "sessions/evaluations/2026/11") == ["yes", "yes", "5", "cause, fix", "no", "n/a"])
  }

  @Test func aReviewLongerThanTheScreenIsPagedAndTheScoreStays() throws {
    let terminal = try shell.terminal(["SIDETONE_PAGER": "sed 's/^/paged: /'", "NO_COLOR": "1"])
    try terminal.expect("work> ")
    try terminal.send("edit \(id) --reason typo\r")
    try terminal.expect("paged: Review of call-0001")
    try terminal.expect("paged: ")
    try terminal.expect("\nScore")
    try terminal.expect("submit? y/n/< ")
    try terminal.send("?\r")
    try terminal.expect("`y` submits")
    try terminal.expect("submit? y/n/< ")
    try terminal.send("quit\r")
    try terminal.expect("work> ")
    #expect(terminal.plainOutput.ranges(of: "paged: Review of call-0001").count == 1)
  }

  @Test func whoDisputesIsAskedWhereNoOneIsAtWork() throws {
    let terminal = try shell.terminal(["SIDETONE_EVALUATOR": nil])
    try terminal.expect("work> ")
    try terminal.send("dispute \(id) --reason 'the tone was right'\r")
    try terminal.expect("by> ")
    try terminal.send("y\r")
    try terminal.expect("`y` is not a person")
    try terminal.expect("by> ")
    try terminal.send("Ana Lopez\r")
    try terminal.expect("Disputed \(id).")
    try terminal.expect("work> ")
    try terminal.send("uphold \(id) --reason heard\r")
    try terminal.expect("by> ")
    try terminal.send("quit\r")
    try terminal.expect("work> ")
    let record = try shell.run("cat sessions/evaluations/2026/11/*.json").output
    #expect(record.contains("\"by\": \"ana-lopez\""))
    #expect(record.contains("\"status\": \"disputed\""))
  }

  @Test func theSecondEditorIsShownBothSidesAndMayGoOn() throws {
    let terminal = try shell.terminal(["COLUMNS": "200"])
    try terminal.expect("work> ")
    try terminal.send("edit \(id) --reason mine\r")
    try terminal.expect("submit? y/n/< ")
    try terminal.send("goto empathy\r")
    try terminal.expect("empathy> 4")
    try terminal.send("\u{15}5\r")
    try terminal.expect("submit? y/n/< ")
    _ = try shell.run("sed -i 's/evaluators: \\[/evaluators: [{id: jo-ferreira}, /' people.yaml")
    let theirs = #"printf '{"answers": [{"criterion": "empathy", "answer": "3"}]}' | XDG_STATE_HOME=$HOME/other "#
    let outcome = try shell.run(theirs + "sidetone edit \(id) --reason theirs --evaluator jo-ferreira --from -")
    #expect(outcome.output.hasPrefix("Edited \(id): 82.3 → 71.7, Coach now.\n"))
    try terminal.send("y\r")
    try terminal.expect("was changed since this edit of it was begun")
    try terminal.expect("submit? y/n/< ")
    try terminal.send("n\r")
    try terminal.expect("The draft is saved. `edit \(id)` resumes it.")
    try terminal.send("edit \(id)\r")
    try terminal.expect("Go on with your answers in place of these? y/n ")
    try terminal.send("y\r")
    try terminal.expect("submit? y/n/< ")
    try terminal.send("y\r")
    try terminal.expect("Edited \(id): 71.7 → 92.9, Optimized.")
    try terminal.expect("work> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }
}
