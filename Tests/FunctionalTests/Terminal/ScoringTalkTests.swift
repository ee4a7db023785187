import Foundation
import Glibc
import TestSupport
import Testing

/// Scoring as a person does it, with the accidents that happen.
@Suite("Scoring at a terminal") struct ScoringTalkTests {
  let shell: Shell

  init() throws { shell = try Shell() }

  @Test func goingBackShowsTheEarlierAnswerForEditing() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("score call-0001\r")
    try terminal.expect("greeting> ")
    try terminal.send("no never said it\r")
    try terminal.expect("identity> ")
    try terminal.send("<\r")
    try terminal.expect("greeting> no never said it")
    try terminal.send(" @1\r")
    try terminal.expect("identity> ")
    try terminal.send("quit\r")
    try terminal.expect("resumes it")
    let draft = try shell.onlyFile(in: "sessions/drafts")
    #expect(draft.contains("\"note\": \"never said it\""))
    #expect(draft.contains("\"line\": 1"))
  }

  @Test func aKillLosesAtMostTheLineBeingTyped() throws {
    let first = try shell.terminal()
    try first.expect("work> ")
    try first.send("score call-0001\r")
    for (question, answer) in [("greeting", "yes"), ("identity", "no said it all @3"), ("empathy", "2 cut in @6")] {
      try first.expect("\(question)> ")
      try first.send(answer + "\r")
    }
    try first.expect("steps> ")
    try first.send("cause, f")
    try first.expect("cause, f")
    first.signal(SIGKILL)
    #expect(try first.waitForExit() == 128 + SIGKILL)
    #expect(try shell.answers(inOnlyFileOf: "sessions/drafts") == ["yes", "no", "2"])

    let second = try shell.terminal()
    try second.expect("work (draft)> ")
    try second.send("score call-0001\r")
    try second.expect("Resume the draft of call-0001 (short-call) with 3 answers? y/n ")
    try second.send("y\r")
    try second.expect("steps> ")
    try second.send("cause, fix\r")
    try second.expect("refund> ")
    try second.send("no\r")
    try second.expect("best-moment> ")
    try second.send("n/a\r")
    try second.expect("submit? y/n/< ")
    try second.send("y\r")
    try second.expect("Submitted ")
    try second.expect("work> ")
    try second.send("quit\r")
    #expect(try second.waitForExit() == 0)
    #expect(try shell.files(in: "sessions/drafts").isEmpty)
    #expect(try shell.answers(inOnlyFileOf: "sessions/evaluations/2026/11").count == 6)
  }

  @Test func theHistoryIsPrivateAndHoldsNothingOfAnEvaluation() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("score call-0001\r")
    try terminal.expect("greeting> ")
    try terminal.send("no a-secret-remark\r")
    try terminal.expect("identity> ")
    try terminal.send("quit\r")
    try terminal.expect("work (draft)> ")
    try terminal.send("quit\r")
    try terminal.waitForExit()
    let histories = try shell.histories()
    #expect(!histories.isEmpty)
    for history in histories {
      #expect(history.permissions == 0o600)
      #expect(!history.text.contains("a-secret-remark"))
      #expect(history.text.contains("score call-0001"))
    }
  }

  @Test func whenTheWorkspaceVanishesItSaysSoAndEndsWhenAsked() throws {
    let terminal = try shell.terminal()
    try terminal.expect("work> ")
    try terminal.send("score call-0001\r")
    try terminal.expect("greeting> ")
    try terminal.send("yes\r")
    try terminal.expect("identity> ")
    try FileManager.default.moveItem(atPath: shell.workspace, toPath: shell.workspace + "-moved")
    try terminal.send("yes\r")
    try terminal.expect("is not a workspace")
    try terminal.expect("empathy> ")
    try FileManager.default.moveItem(atPath: shell.workspace + "-moved", toPath: shell.workspace)
    try terminal.send("4\r")
    try terminal.expect("steps> ")
    #expect(try shell.answers(inOnlyFileOf: "sessions/drafts") == ["yes", "yes", "4"])
    try FileManager.default.moveItem(atPath: shell.workspace, toPath: shell.workspace + "-moved")
    try terminal.send("none nothing done\r")
    try terminal.expect("is not a workspace")
    try terminal.expect("refund> ")
    try terminal.send("quit\r")
    try terminal.expect("is not a workspace")
    try terminal.expect("leave without 1 answer? y/n ")
    try terminal.send("y\r")
    try terminal.expect("sidetone> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }
}
