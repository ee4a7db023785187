import CustomDump
import Insights
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Lines that are refused") struct RefusedLineTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  private func piped(_ lines: String...) throws -> Evaluation? {
    let terminal = ScriptedTerminal(answers: lines.map(LineResult.line), isTerminal: false)
    return try terminal.talk(through: desk.scoring())
  }

  @Test func aRefusedLineInAPipeStopsWithItsNumberAndKeepsTheDraft() throws {
    let refused = #expect(throws: RefusedLine.self) { try piped("yes", "9", "cause", "Kind.", "y") }
    expectNoDifference(
      refused?.message, "reading stopped at line 2 of the input: `9` is not an answer to this criterion")
    expectNoDifference(refused?.fault, .request)
    let draft = try #require(try ListDrafts().perform(in: desk.world).list.drafts.first)
    expectNoDifference(draft.answered, 1)
  }

  @Test(arguments: [
    ("note", "type the note behind the answer: `ANSWER NOTE`"), ("summary", "say it in the line: `summary TEXT`"),
  ])
  func noEditorIsOpenedInAPipe(command: String, help: String) throws {
    let terminal = ScriptedTerminal(answers: ["yes", command, "4"].map(LineResult.line), isTerminal: false)
    let refused = #expect(throws: RefusedLine.self) { try terminal.talk(through: desk.scoring()) }
    expectNoDifference(
      refused?.message, "reading stopped at line 2 of the input: there is no terminal to edit at")
    expectNoDifference(refused?.help, help)
    expectNoDifference(terminal.edited, [])
  }

  @Test func whatIsAskedBackInAPipeIsAnsweredThere() throws {
    expectNoDifference(try piped("yes", "4", "cause", "none", "y", "y")?.answers.last?.answer, "none")
  }

  @Test func whatIsAskedBackInAPipeIsNotTakenForTheNextAnswer() throws {
    #expect(throws: RefusedLine.self) { try piped("yes", "4", "cause", "none", "cause") }
  }

  @Test(arguments: [
    (":list", "`list` is a command of the workbench, not of these questions"),
    (":show x", "`show` is a command of the workbench, not of these questions"),
    (":t abc", "`t abc` is not how `t` is typed"), ("goto", "`goto` needs more behind it"),
    (":goto", "`goto` needs more behind it"),
    ("t abc", "`t abc` is neither an answer nor how `t` is typed"),
    ("speed fast", "`speed fast` is neither an answer nor how `speed` is typed"),
  ])
  func aRefusalSaysWhatTheWordIs(line: String, message: String) throws {
    let talk = try FormTalk(desk.scoring(), lines: ["yes", line])
    #expect(talk.terminal.told.contains("error: \(message)\nhelp: "))
    expectNoDifference(talk.terminal.prompts.last, "empathy> ")
  }

  @Test func aYesTakesTheTextWhateverIsAskedBack() throws {
    for text in ["review", "goto fixed", "goto 3", "undo"] {
      let desk = try FormDesk()
      let talk = try FormTalk(desk.scoring(), lines: ["yes", "4", "cause", text, "y", "y"])
      expectNoDifference(talk.outcome?.answers.last?.answer, text)
    }
  }

  @Test func anOptionalTextThatIsLeftOutIsCalledSo() throws {
    let talk = try FormTalk(desk.scoring(), lines: ["yes", "4", "cause", ""])
    #expect(talk.terminal.transcript.firstMatch(of: /Comment\s+left out/) != nil)
    #expect(!talk.terminal.transcript.contains("not an answer to this criterion"))
  }

  @Test func noAnswerStandsBesideOptions() throws {
    let steps = Criterion(
      id: "steps", kind: .checklist([.init(id: "cause"), .init(id: "fix")], cap: nil), mayBeNotApplicable: true)
    let refused = #expect(throws: AnswerRefusal.self) { try AnswerLine("n/a,none", for: steps) }
    expectNoDifference(refused?.message, "`n/a,none` says n/a and more than that")
  }

  @Test func theUpKeyBringsARefusedLineBackUntilAnotherQuestionComes() throws {
    let talk = try FormTalk(
      desk.scoring(), lines: ["yes", "9", "2 no word on it @99", "2 no word on it @9", "2 no word on it @2", "quit"])
    expectNoDifference(
      talk.terminal.asked.map(\.recalled),
      [
        [], [], ["9"], ["9", "2 no word on it @99"], ["9", "2 no word on it @99", "2 no word on it @9"], [],
      ])
    // Nothing is put into the line: what is typed next would come behind it.
    expectNoDifference(Set(talk.terminal.prefills), [""])
    expectNoDifference(talk.terminal.told.ranges(of: "The Up key brings the line back.\n").count, 1)
  }

  @Test func whatWasAskedBackAndDroppedIsBroughtBackToo() throws {
    let talk = try FormTalk(ReasonForm(), lines: ["quit now", "n", "heard again"])
    expectNoDifference(talk.terminal.asked.map(\.recalled), [[], [], ["quit now"]])
  }

  @Test func idsThatAreNumbersAreNotOffered() throws {
    let choice = Criterion(id: "grade", kind: .choice(["5", "4", "3"].map { .init(id: $0) }))
    let refused = #expect(throws: AnswerRefusal.self) { try AnswerLine("6", for: choice) }
    expectNoDifference(refused?.help, "expected `#1` to `#3`")
    expectNoDifference(try AnswerLine("#3", for: choice).answer, .option(2))
  }

  @Test func thePracticeIsAskedBackWhereNumbersPickNone() throws {
    for text in ["1 2", "1,2", "2."] {
      let desk = try FormDesk()
      let talk = try FormTalk(
        desk.coaching(),
        lines: ["fixed", "Why not", "I see.", "80", text, "n", "Count to two.", "none", "n", "I wait."])
      expectNoDifference(talk.terminal.prompts.count { $0 == "take it? y/n " }, 2)
      expectNoDifference(talk.form.questions.plan.focus.first?.practice, "Count to two.")
      expectNoDifference(talk.form.questions.plan.focus.first?.commitment, "I wait.")
    }
  }

  @Test func aTitleThatSaysNothingIsAskedBackAndIsNotReadBackAsNone() throws {
    let talk = try FormTalk(desk.study(), lines: ["none", "n", "", "2126-12-12", "n", "review"])
    expectNoDifference(
      Array(talk.terminal.prompts.prefix(5)), ["title> ", "take it? y/n ", "title> ", "held> ", "take it? y/n "])
    #expect(talk.terminal.transcript.contains("(made of the id)"))
  }
}
