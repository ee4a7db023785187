import CustomDump
import Foundation
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Scoring, line by line") struct ScoringFormTests {
  private func talk(_ lines: String...) throws -> FormTalk<ScoringForm> {
    try FormTalk(FormDesk().scoring(), lines: lines)
  }

  private func answers(_ talk: FormTalk<ScoringForm>) -> [String: String] {
    let answers = talk.form.answers.evaluation.answers
    return Dictionary(uniqueKeysWithValues: answers.map { ($0.criterion, $0.answer) })
  }

  @Test func anEvaluationIsScoredFromTheFirstLineToTheLast() throws {
    let talk = try talk("yes", "4", "1, fix", "She listened.", "y")
    expectNoDifference(talk.outcome?.answers.map(\.answer), ["yes", "4", "cause, fix", "She listened."])
    expectNoDifference(talk.outcome?.status, .submitted)
    expectNoDifference(
      talk.terminal.prompts, ["fixed> ", "empathy> ", "steps> ", "comment> ", "submit? y/n/< "])
  }

  @Test func aWordOfTheFormIsNeverStoredAsTextBehindOnesBack() throws {
    let run = try talk("yes", "4", "cause", "quit", "quit")
    expectNoDifference(run.terminal.prompts.suffix(2), ["comment> ", "take it as text? y/n "])
    expectNoDifference(answers(run)["comment"], nil)
    #expect(run.lastWords() == ["The draft is saved. `score call` resumes it."])
    let again = try talk("yes", "4", "cause", "help", "n", "Kind.", "y")
    expectNoDifference(again.outcome?.answers.last?.answer, "Kind.")
    // Neither y nor n says which is meant, so it is asked again.
    let asked = try talk("yes", "4", "cause", "help", "perhaps")
    #expect(asked.terminal.told.contains("y takes `help` as text, n asks again, and `:help` runs it; Ctrl-C drops it."))
    expectNoDifference(answers(asked)["comment"], nil)
  }

  @Test func controlCDropsTheDoubtToo() throws {
    let talk = try FormTalk(
      FormDesk().scoring(),
      [.line("yes"), .line("4"), .line("cause"), .line("review"), .interrupted, .line("Fine."), .line("y")])
    expectNoDifference(talk.outcome?.answers.last?.answer, "Fine.")
  }

  @Test func anOptionalTextIsLeftOutByEnterAndEmptied() throws {
    let left = try talk("yes", "4", "cause", "", "y")
    expectNoDifference(left.outcome?.answers.map(\.criterion), ["fixed", "empathy", "steps"])
    #expect(left.terminal.told.contains("`Comment` is left out."))
    let emptied = try talk("yes", "4", "cause", "Kind.", "<", "", "y")
    expectNoDifference(emptied.outcome?.answers.map(\.criterion), ["fixed", "empathy", "steps"])
    #expect(emptied.terminal.told.contains("The answer to `Comment` is removed."))
  }

  @Test func anEmptyLineAfterControlCKeepsTheAnswer() throws {
    let talk = try FormTalk(
      FormDesk().scoring(),
      ["yes", "4", "cause", "Kind.", "<"].map(LineResult.line) + [.interrupted, .line(""), .line("y")])
    expectNoDifference(talk.outcome?.answers.last?.answer, "Kind.")
    expectNoDifference(talk.terminal.prefills.suffix(3).map { $0 ?? "" }, ["Kind.", "", ""])
  }

  @Test func aNumberBehindAnAnswerIsNotASilentNote() throws {
    let talk = try talk("yes", "4", "1 3")
    #expect(talk.terminal.told.contains("error: `3` behind `1` could be another answer"))
    expectNoDifference(answers(talk)["steps"], nil)
    expectNoDifference(talk.terminal.prompts.last, "steps> ")
  }

  @Test func aPlacePastTheEndOfTheCallIsRefused() throws {
    let talk = try talk("yes @99:00", "yes @2:10")
    #expect(talk.terminal.told.contains("error: 1:39:00 is past the end at 2:12"))
    expectNoDifference(talk.form.answers.evaluation.answer(to: "fixed")?.evidence?.map(\.at), [130])
  }

  @Test func theReviewIsReadBackOnceAndThenOnlyWhatIsNew() throws {
    let talk = try talk("yes", "4", "cause", "", "?", "nonsense", "goto empathy", "2", "review")
    expectNoDifference(talk.terminal.told.ranges(of: "Review of call").count + talk.terminal.paged.count, 2)
    #expect(talk.terminal.told.contains("Agent      Ana López (ana-lopez)\nEvaluator  Q. Martin (q-martin)\n"))
    #expect(talk.terminal.told.contains("Changed\n- Empathy: 4 of 5 → 2 of 5\n"))
  }

  @Test func aReviewThatIsTooLongIsPagedAndItsEndStays() throws {
    let desk = try FormDesk()
    let terminal = ScriptedTerminal(
      answers: ["yes", "4", "cause", ""].map(LineResult.line), height: 10)
    var dialogue = Dialogue(try desk.scoring(), on: terminal)
    #expect(try dialogue.talk() == nil)
    expectNoDifference(terminal.paged.count, 1)
    #expect(terminal.paged[0].hasPrefix("Review of call\n"))
    #expect(terminal.told.contains("Total\nScore     69.4, Poor\n"))
    // What is read there is not read once more below.
    #expect(!terminal.paged[0].contains("Total"))
  }

  @Test func aRequiredQuestionIsAskedAgain() throws {
    let talk = try talk("")
    expectNoDifference(talk.terminal.prompts, ["fixed> ", "fixed> "])
    #expect(
      talk.terminal.told.contains("error: `Fixed` needs an answer\nhelp: expected yes or no; `>` skips it for now"))
    #expect(talk.lastWords() == ["Nothing was answered, so nothing is saved."])
  }

  @Test func nothingIsLostWhereAnAnswerCannotBeSaved() throws {
    let desk = try FormDesk()
    let terminal = ScriptedTerminal(lines: ["yes", "4", "cause", "", "y"])
    let drafts = desk.workspace.root.appending(path: "sessions/drafts")
    let aside = desk.workspace.folder.appending(path: "aside")
    var number = 0
    // The drafts' folder is not there while the second answer is given.
    terminal.beforeAnswer = { _ in
      number += 1
      if number == 2 { try? FileManager.default.moveItem(at: drafts.deletingLastPathComponent(), to: aside) }
      if number == 3 { try? FileManager.default.moveItem(at: aside, to: drafts.deletingLastPathComponent()) }
    }
    var dialogue = Dialogue(try desk.scoring(), on: terminal)
    expectNoDifference(try dialogue.talk()?.answers.map(\.answer), ["yes", "4", "cause"])
    #expect(terminal.told.contains("error:"))
  }
}
