import Foundation
import Glibc
import TestSupport
import Testing

/// A coaching session as a coach has it, with the accidents that happen.
@Suite("Coaching at a terminal") struct CoachingTalkTests {
  let shell: Shell

  init() throws {
    shell = try Shell()
    _ = try shell.run("sidetone score --rubric short-call --from ../files/coaching.jsonl --again more")
  }

  /// Talks until the line of a commitment is half typed, and kills the program there.
  private func talkUntilKilled() throws {
    let first = try shell.terminal()
    try first.expect("work> ")
    try first.send("coach ana-lopez\r")
    try first.expect("Who coaches?")
    try first.expect("coach> ")
    try first.send("c-ode\r")
    try first.expect("`c-ode` is not in people.yaml as a coach.")
    try first.expect("Add c-ode? y/n ")
    try first.send("y\r")
    try first.expect("Coaching Ana López (ana-lopez)")
    try first.expect("focus> empathy")
    try first.send("\r")
    try first.expect("view> ")
    try first.send("I want to be quick.\r")
    try first.expect("target> ")
    try first.send("\u{15}75\r")
    try first.expect("practice> ")
    try first.send("Count to two.\r")
    try first.expect("commitment> ")
    try first.send("I let them fin")
    try first.expect("I let them fin")
    first.signal(SIGKILL)
    #expect(try first.waitForExit() == 128 + SIGKILL)
  }

  @Test func aKilledSessionGoesOnWhereItWas() throws {
    try talkUntilKilled()
    let draft = try shell.onlyFile(in: "sessions/coaching")
    #expect(draft.contains("\"status\": \"draft\""))
    #expect(draft.contains("\"practice\": \"Count to two.\""))

    let second = try shell.terminal()
    try second.expect("work> ")
    try second.send("coach ana-lopez\r")
    try second.expect("Resume the draft of a plan for ana-lopez, begun on 2026-11-22? y/n ")
    try second.send("y\r")
    try second.expect("Name the feeling.")
    try second.expect("commitment> ")
    try second.send(":moment 2\r")
    try second.expect("Let me finish, please.")
    try second.expect("commitment> ")
    try second.send("I let them finish.\r")
    try second.expect("due> 2026-12-22")
    try second.send("\r")
    try second.expect("disagreement> ")
    try second.send("\r")
    try second.expect("acknowledged> ")
    try second.send("y\r")
    try second.expect("“I let them finish.”")
    try second.expect("agree? y/n/< ")
    try second.send("<\r")
    try second.expect("acknowledged> ")
    try second.send("\r")
    try second.expect("agree? y/n/< ")
    try second.send("y\r")
    try second.expect("Agreed. `follow-up ana-lopez` will show the change on 2026-12-22")
    try second.expect("work> ")
    try second.send("quit\r")
    #expect(try second.waitForExit() == 0)
    let plan = try shell.onlyFile(in: "sessions/coaching")
    #expect(plan.contains("\"status\": \"agreed\""))
    #expect(plan.contains("\"target\": 75,"))
  }

  @Test func whoIsAskedWhoCoachesMayLeave() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("coach ana-lopez\r")
    try terminal.expect("coach> ")
    try terminal.send("?\r")
    try terminal.expect("The id or the name of a coach")
    try terminal.expect("coach> ")
    try terminal.send("quit\r")
    try terminal.expect("work> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(shell.workspace)/sessions/coaching"))
  }

  @Test func theHistoryHoldsNothingOfASession() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("coach ana-lopez --coach c-ode\r")
    try terminal.expect("Add c-ode? y/n ")
    try terminal.send("y\r")
    try terminal.expect("focus> ")
    try terminal.send("\r")
    try terminal.expect("view> ")
    try terminal.send("a-secret-remark\r")
    try terminal.expect("target> ")
    try terminal.send("\u{3}")
    try terminal.expect("target> ")
    try terminal.send("\u{15}quit\r")
    try terminal.expect("resumes it")
    try terminal.expect("work> ")
    try terminal.send("quit\r")
    try terminal.waitForExit()
    for history in try shell.histories() { #expect(!history.text.contains("a-secret-remark")) }
  }
}
