import CustomDump
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

/// What fast fingers type besides what was meant, and what comes of it.
@Suite("Slips are asked back") struct SlipTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  private func score(_ lines: String...) throws -> FormTalk<ScoringForm> { try FormTalk(desk.scoring(), lines: lines) }

  @Test(arguments: ["help", "quit", "?", "review", "<"])
  func aCommandsWordIsNeverTheReason(word: String) throws {
    let talk = try FormTalk(ReasonForm(), lines: [word])
    expectNoDifference(talk.outcome, nil)
    #expect(talk.terminal.prompts.allSatisfy { $0 == "reason> " })
  }

  @Test func aCommandsWordInQuotesIsText() throws {
    expectNoDifference(try FormTalk(ReasonForm(), lines: ["\"help\""]).outcome, "help")
    let talk = try FormTalk(ReasonForm(), lines: ["help"])
    #expect(talk.terminal.told.contains("quotes is\ntext: `\"help\"`") || talk.terminal.told.contains("`\"help\"`"))
    expectNoDifference(try score("yes", "4", "cause", "\"review\"", "y").outcome?.answers.last?.answer, "review")
  }

  @Test(arguments: ["y", "n", "3", "undo", "drafts"])
  func aWordThatAnswersSomethingElseIsNoReasonUnlessItIsMeant(word: String) throws {
    let dropped = try FormTalk(ReasonForm(), lines: [word, "n", "heard again"])
    expectNoDifference(dropped.outcome, "heard again")
    expectNoDifference(dropped.terminal.prompts, ["reason> ", "take it? y/n ", "reason> "])
    expectNoDifference(try FormTalk(ReasonForm(), lines: [word, "y"]).outcome, word)
  }

  @Test(arguments: ["y", "no", "2", "y @2"]) func aCommentOfOneWordIsAskedBack(word: String) throws {
    let talk = try score("yes", "4", "cause", word, "n", "Kind.", "y")
    expectNoDifference(talk.outcome?.answers.last?.answer, "Kind.")
  }

  @Test func aKeyTypedBehindTheEarlierAnswerIsAskedBack() throws {
    let talk = try score("yes so", "<", "yes soy", "n", "yes so", "4", "cause", "", "y")
    expectNoDifference(talk.outcome?.answer(to: "fixed")?.note, "so")
    #expect(talk.terminal.told.contains("`yes soy`: the line held `yes so`, and `y` was typed behind it."))
    let study = try FormTalk(
      desk.study(), lines: ["goto smallest-change", "3", "<", "30", "n", "0", "<", "0", "review"])
    #expect(study.terminal.told.contains("`30`: the line held `3`, and `0` was typed behind it."))
    expectNoDifference(study.terminal.prompts.count { $0 == "take it? y/n " }, 1)
  }

  @Test func controlCDropsTheQuestionWithTheLine() throws {
    let talk = try FormTalk(ReasonForm(), [.line("y"), .interrupted, .line("heard again")])
    expectNoDifference(talk.outcome, "heard again")
  }

  @Test func whatBelongsBehindAnAnswerIsNotAskedBack() throws {
    let talk = try score("yes so", "<", "yes so it was @2", "4", "cause", "", "y")
    expectNoDifference(talk.outcome?.answer(to: "fixed")?.note, "so it was")
    #expect(!talk.terminal.prompts.contains("take it? y/n "))
  }

  @Test func yesAndNoAreListedWhereTheyAnswer() throws {
    let talk = try FormTalk(ConfirmationForm("Resume it?", about: "y takes it up."), lines: ["help"])
    #expect(talk.terminal.told.contains("  y     yes\n  n     no\n"))
  }

  @Test func aReviewIsNotPagedWhileKeysWait() throws {
    let terminal = ScriptedTerminal(answers: ["yes", "4", "cause", ""].map(LineResult.line), height: 10)
    terminal.hasKeysWaiting = true
    var dialogue = Dialogue(try desk.scoring(), on: terminal)
    _ = try dialogue.talk()
    expectNoDifference(terminal.paged, [])
    #expect(terminal.told.contains("Review of call\n"))
  }
}
