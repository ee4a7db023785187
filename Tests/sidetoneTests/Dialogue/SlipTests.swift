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
    expectNoDifference(Set(talk.terminal.prompts), ["reason> "])
  }

  @Test(arguments: ["quit", "help", "none", "goto 3", "qiut"]) func aSummaryOfACommandsWordIsAskedBack(word: String)
    throws
  {
    let dropped = try score("summary \(word)", "n", "yes")
    expectNoDifference(dropped.terminal.prompts, ["fixed> ", "take it? y/n ", "fixed> ", "empathy> "])
    #expect(
      dropped.terminal.told.replacing("\n", with: " ").contains("; y takes it, n leaves everything as it is."))
    #expect(!dropped.terminal.told.replacing("\n", with: " ").contains("the question asks for words"))
    expectNoDifference(dropped.form.answers.evaluation.summary, nil)
    expectNoDifference(try score("summary \(word)", "y").form.answers.evaluation.summary, word)
    expectNoDifference(
      try score("summary Quit early, and kindly.").form.answers.evaluation.summary, "Quit early, and kindly.")
  }

  @Test func aCommandsWordInQuotesIsText() throws {
    expectNoDifference(try FormTalk(ReasonForm(), lines: ["\"help\""]).outcome, "help")
    let talk = try FormTalk(ReasonForm(), lines: ["help"])
    #expect(talk.terminal.told.contains("`\"help\"`"))
    expectNoDifference(try score("yes", "4", "cause", "\"review\"", "y").outcome?.answers.last?.answer, "review")
  }

  @Test(arguments: ["y", "n", "3", "undo", "drafts", "none", "N/A", "-", "1 3", "1,2", "2.", "(none)", "1; 2"])
  func aWordThatAnswersSomethingElseIsNoReasonUnlessItIsMeant(word: String) throws {
    let dropped = try FormTalk(ReasonForm(), lines: [word, "n", "heard again"])
    expectNoDifference(dropped.outcome, "heard again")
    expectNoDifference(dropped.terminal.prompts, ["reason> ", "take it? y/n ", "reason> "])
    expectNoDifference(try FormTalk(ReasonForm(), lines: [word, "y"]).outcome, word)
  }

  @Test(arguments: ["qiut", "qui", "quuit", "quot", "hlep", "reviw", "QIUT"])
  func aWordThatIsOneSlipAwayFromACommandIsAskedBack(word: String) throws {
    let talk = try FormTalk(ReasonForm(), lines: [word, "n", "heard again"])
    // A form of one question has nothing to review.
    expectNoDifference(talk.terminal.prompts.count { $0 == "take it? y/n " }, word == "reviw" ? 0 : 1)
    let comment = try score("yes", "4", "cause", word, "n", "Kind.", "y")
    expectNoDifference(comment.outcome?.answers.last?.answer, "Kind.")
    #expect(comment.terminal.told.contains("`\(word)` is nearly the command `"))
  }

  @Test func aYesIsNotCalledACommand() throws {
    let word = try FormTalk(ReasonForm(), lines: ["y", "n"])
    #expect(
      word.terminal.told.replacing("\n", with: " ").contains(
        "`y` answers questions of other kinds, and this one asks for words; y takes `y`, n asks again."))
    let sentence = try FormTalk(ReasonForm(), lines: ["no complaint", "y"])
    #expect(sentence.terminal.told.contains("`no complaint` begins as an answer of yes or no does"))
    expectNoDifference(sentence.outcome, "no complaint")
  }

  @Test(arguments: ["y", "no", "2", "y @2"]) func aCommentOfOneWordIsAskedBack(word: String) throws {
    let talk = try score("yes", "4", "cause", word, "n", "Kind.", "y")
    expectNoDifference(talk.outcome?.answers.last?.answer, "Kind.")
  }

  @Test func aKeyTypedBehindTheEarlierAnswerIsAskedBack() throws {
    let talk = try score("yes so", "<", "yes soy", "y", "<", "yesn", "y", "4", "cause", "", "y")
    expectNoDifference(talk.form.answers.evaluation.answer(to: "fixed")?.answer, "no")
    #expect(
      talk.terminal.told.contains(
        "The line held `yes so`, and `y` was typed behind it; y takes `y` alone, n keeps\nboth.\n"))
    let study = try FormTalk(
      desk.study(), lines: ["goto smallest-change", "3", "<", "30", "n", "<", "0", "review"])
    #expect(study.terminal.told.contains("The line held `3`, and `0` was typed behind it;"))
    expectNoDifference(study.terminal.prompts.count { $0 == "take it alone? y/n " }, 1)
    expectNoDifference(study.form.questions.draft.smallestChange, 30)
  }

  @Test func aNewAnswerBehindTheEarlierOneIsTakenAlone() throws {
    let alone = try score("yes", "2 flat @1", "goto empathy", "2 flat @15 warm", "y")
    let answer = alone.form.answers.evaluation.answer(to: "empathy")
    expectNoDifference([answer?.answer, answer?.note], ["5", "warm"])
    expectNoDifference(answer?.evidence, nil)
  }

  @Test func bothAreKeptWhereThatIsMeant() throws {
    let both = try score("yes", "2 flat", "goto empathy", "2 flattened by rules", "n")
    expectNoDifference(both.form.answers.evaluation.answer(to: "empathy")?.note, "flattened by rules")
  }

  @Test func aCommandThatIsTakenAloneLeavesTheEarlierAnswer() throws {
    let left = try score("yes", "4", "cause", "Calm", "<", "Calmquit", "y", "quit")
    expectNoDifference(left.form.answers.evaluation.answer(to: "comment")?.answer, "Calm")
    expectNoDifference(left.lastWords(), ["The draft is saved. `score call` resumes it."])
  }

  @Test(arguments: ["quit now", "help me", "goto correct", "goto the desk"])
  func aTextThatBeginsAsACommandDoesIsAskedBack(text: String) throws {
    let talk = try FormTalk(ReasonForm(), lines: [text, "n", "heard again"])
    expectNoDifference(talk.terminal.prompts, ["reason> ", "take it? y/n ", "reason> "])
    expectNoDifference(talk.outcome, "heard again")
  }

  @Test func whatWasTypedAheadIsDroppedAfterARefusal() throws {
    for lines in [["yes", "9", "cause", "Kind.", "y"], ["yes", "4", "cause", "help", "y"]] {
      let terminal = ScriptedTerminal(lines: lines)
      terminal.beforeAnswer = { _ in terminal.hasKeysWaiting = true }
      let outcome = try terminal.talk(through: desk.scoring())
      expectNoDifference(outcome?.id, nil)
      #expect(terminal.told.contains("What was typed ahead is dropped.\n"))
      #expect(terminal.answers.isEmpty)
    }
  }

  @Test func severalPastedLinesAreAskedBackWhereOneIsAnAnswer() throws {
    let pasted = try FormTalk(desk.scoring(), [.pasted("y y solved 1,2"), .line("n"), .line("yes")])
    expectNoDifference(pasted.form.answers.evaluation.answers.map(\.answer), ["yes"])
    expectNoDifference(pasted.form.answers.evaluation.answers.first?.note, nil)
    // A text may have several lines.
    let lines = ["yes", "4", "cause"].map(LineResult.line) + [.pasted("She listened. She asked."), .line("y")]
    expectNoDifference(try FormTalk(desk.scoring(), lines).outcome?.answers.last?.answer, "She listened. She asked.")
  }

  @Test func leavingAndHelpAreThereWhileALineIsAskedBack() throws {
    let left = try FormTalk(ReasonForm(), lines: ["y", "quit", "never read"])
    expectNoDifference(left.outcome, nil)
    expectNoDifference(left.terminal.answers, [.line("never read")])
    let helped = try FormTalk(ReasonForm(), lines: ["y", "?", ":help", "n", "heard again"])
    #expect(helped.terminal.told.contains("  quit  "))
    #expect(helped.terminal.told.contains("y takes `y`, n asks again; Ctrl-C drops it.\n"))
    expectNoDifference(helped.outcome, "heard again")
  }

  @Test func aTextThatIsACommandsWordStandsInTheLineInQuotes() throws {
    let talk = try score("yes", "4", "cause", "\"quit\"", "<", "quit", "y")
    expectNoDifference(talk.terminal.prefills.compactMap { $0 }.filter { $0.contains("quit") }, ["\"quit\""])
    #expect(talk.terminal.prompts.contains("take it as text? y/n "))
    expectNoDifference(talk.form.answers.evaluation.answer(to: "comment")?.answer, "quit")
  }

  @Test func aColonNeedsACommand() throws {
    let talk = try FormTalk(ReasonForm(), lines: [":", ":) kind"])
    #expect(talk.terminal.told.contains("error: `:` needs a command behind it\nhelp: `:help` lists the commands\n"))
    #expect(talk.terminal.told.contains("in quotes it is text\n"))
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
