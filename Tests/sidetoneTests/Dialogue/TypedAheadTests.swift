import CustomDump
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Keys that were pressed before a question was seen") struct TypedAheadTests {
  private func talk<Questions: Form>(
    _ form: Questions, _ lines: [String], ahead prompt: String
  ) throws -> (Questions.Outcome?, ScriptedTerminal) {
    let terminal = ScriptedTerminal(lines: lines)
    terminal.hasKeysWaiting = prompt.isEmpty
    terminal.beforeAnswer = { if $0.prompt == prompt { terminal.hasKeysWaiting = true } }
    return (try terminal.talk(through: form), terminal)
  }

  @Test func nothingIsSubmittedThatWasNotRead() throws {
    let desk = try FormDesk()
    let (outcome, terminal) = try talk(desk.scoring(), ["yes", "4", "cause", "Kind.", "y"], ahead: "comment> ")
    expectNoDifference(outcome?.id, nil)
    #expect(
      terminal.told.hasSuffix("What was typed ahead is dropped.\nThe draft is saved. `score call` resumes it.\n"))
  }

  @Test func aQuestionOfYesOrNoIsNotAnsweredAhead() throws {
    expectNoDifference(try talk(ConfirmationForm("Drop it?", about: "y drops it."), ["y"], ahead: "").0, nil)
  }

  @Test func aReasonIsNotGivenAhead() throws {
    expectNoDifference(try talk(ReasonForm(), ["heard again"], ahead: "").0, nil)
  }

  @Test func whatIsTypedIntoAnEmptiedLineIsAnAnswerOfItsOwn() throws {
    let desk = try FormDesk()
    let terminal = ScriptedTerminal(lines: ["yes", "2 flat", "goto empathy", "2 flattened by rules"])
    terminal.beforeAnswer = { if $0.prefill == "2 flat" { $0.onPrefillGone?() } }
    var dialogue = Dialogue(try desk.scoring(), on: terminal)
    _ = try dialogue.talk()
    expectNoDifference(dialogue.form.answers.evaluation.answer(to: "empathy")?.note, "flattened by rules")
    #expect(!terminal.told.contains("was typed behind it"))
  }

  @Test func anEmptiedLineStillTakesTheAnswerAway() throws {
    let desk = try FormDesk()
    let terminal = ScriptedTerminal(lines: ["yes", "4", "cause", "Kind.", "goto comment", ""])
    terminal.beforeAnswer = { if $0.prefill == "Kind." { $0.onPrefillGone?() } }
    var dialogue = Dialogue(try desk.scoring(), on: terminal)
    _ = try dialogue.talk()
    #expect(terminal.told.contains("The answer to `Comment` is removed.\n"))
  }
}
