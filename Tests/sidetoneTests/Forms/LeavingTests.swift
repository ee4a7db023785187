import CustomDump
import Foundation
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Leaving a form, and coming back") struct LeavingTests {
  /// Scores with the drafts' folder out of reach from the second question on.
  private func talk(_ lines: [String], givingBackAt last: Int = .max) throws -> (FormDesk, ScriptedTerminal) {
    let desk = try FormDesk()
    let terminal = ScriptedTerminal(lines: lines)
    let sessions = desk.workspace.root.appending(path: "sessions")
    let aside = desk.workspace.folder.appending(path: "aside")
    var number = 0
    terminal.beforeAnswer = { _ in
      number += 1
      if number == 2 { try? FileManager.default.moveItem(at: sessions, to: aside) }
      if number == last { try? FileManager.default.moveItem(at: aside, to: sessions) }
    }
    var dialogue = Dialogue(try desk.scoring(), on: terminal)
    #expect(try dialogue.talk() == nil)
    return (desk, terminal)
  }

  @Test func whoeverLeavesWithoutTheirAnswersSaysSo() throws {
    let (_, terminal) = try talk(["yes", "4", "quit", "perhaps", "y"])
    expectNoDifference(terminal.prompts.suffix(2), ["leave without 1 answer? y/n ", "leave without 1 answer? y/n "])
    #expect(terminal.told.contains("y leaves, and 1 answer will be gone; n stays, so that the next line can save it."))
    #expect(!terminal.told.contains("The draft is saved."))
  }

  @Test func whoeverStaysLosesNothing() throws {
    let (desk, terminal) = try talk(["yes", "4", "quit", "n", "quit"], givingBackAt: 5)
    #expect(terminal.told.contains("The draft is saved. `score call` resumes it."))
    let draft = try #require(desk.workspace.tree().first { $0.key.hasPrefix("sessions/drafts/") }?.value)
    #expect(draft.contains("\"answer\": \"4\""))
  }

  @Test func theEndOfTheInputLeavesAnyway() throws {
    let (_, terminal) = try talk(["yes", "4"])
    expectNoDifference(terminal.prompts.last, "leave without 1 answer? y/n ")
  }

  @Test func aDamagedLineIsRefusedAsAWhole() throws {
    let talk = try FormTalk(FormDesk().scoring(), lines: ["no caf\u{FFFD}", "yes"])
    expectNoDifference(talk.form.answers.evaluation.answers.map(\.answer), ["yes"])
    #expect(
      talk.terminal.told.contains(
        "error: the line holds bytes that are not UTF-8, so nothing of it is taken\n"
          + "help: set the terminal to UTF-8, then type it again"))
  }

  @Test func aSecondDraftIsReportedBeforeTheNextQuestion() throws {
    let desk = try FormDesk()
    let (one, two) = (try desk.scoring(), try desk.scoring())
    _ = try FormTalk(one, lines: ["yes"])
    let talk = try FormTalk(two, lines: ["no"])
    expectNoDifference(talk.terminal.told.ranges(of: "Another draft of call was begun meanwhile in your name").count, 1)
  }

  @Test func anotherAgentIsAskedAboutBeforeTheDraftGoesOn() throws {
    for (answer, agent) in [("y", "bo-lind"), ("n", nil)] {
      let desk = try FormDesk()
      _ = try FormTalk(try desk.scoring(), lines: ["yes"])
      let path = "recordings/call.json"
      let text = try #require(desk.workspace.text(of: path))
      try desk.workspace.write(text.replacing("ana-lopez", with: "bo-lind"), to: path)
      let terminal = ScriptedTerminal(lines: [answer, "n", "n"])
      let session = try ScoringOpening(
        begin: BeginScoring(interaction: "call"), world: desk.world, terminal: terminal
      ).session()
      expectNoDifference(terminal.prompts.first, "Go on, as an evaluation of bo-lind? y/n ")
      expectNoDifference(session?.evaluation.agent, agent)
    }
  }
}
