import CustomDump
import Insights
import Notation
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Declaring a study, line by line") struct StudyFormTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  @Test func helpIsNeverATitle() throws {
    let talk = try FormTalk(desk.study(), lines: ["help", "quit"])
    expectNoDifference(talk.terminal.prompts, ["title> ", "title> "])
    #expect(talk.terminal.told.contains("  goto    go to a question: goto QUESTION\n"))
    #expect(talk.lastWords() == ["Nothing was answered, so nothing is saved."])
  }

  @Test func whoeverLeavesTakesTheDraftUpAgain() throws {
    let first = try FormTalk(desk.study(), [.line("Listening"), .interrupted, .line("2026-10-12"), .endOfInput])
    expectNoDifference(first.outcome == nil, true)
    #expect(first.terminal.told.contains("`workshop new listening` resumes"))
    // The workspace holds what was declared, and nothing less.
    #expect(!desk.workspace.tree().keys.contains { $0.contains("listening") })
    let terminal = ScriptedTerminal(lines: ["y"])
    let form = try StudyOpening(draft: StudyDraft(id: "listening"), world: desk.world, terminal: terminal).form()
    expectNoDifference(terminal.prompts, ["Resume the draft of study listening? y/n "])
    expectNoDifference(form?.prompt, "trainer> ")
  }

  @Test func aStudyThatWasDeclaredLeavesNoDraft() throws {
    let lines = ["Listening", "2026-12-12", "", "form", "ana-lopez", "", "", "", "", "", "", "y"]
    let talk = try FormTalk(desk.study(), lines: lines)
    expectNoDifference(talk.outcome?.path, "sessions/workshops/listening.yaml")
    #expect(throws: NotFound.self) { try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world) }
    #expect(try BeginStudy(StudyDraft(id: "another")).perform(in: desk.world) == nil)
  }

  @Test func aStudyWhoseTimeIsOverIsLateEvenWithoutData() {
    let declare = "workshop new old --held 2020-01-01 --rubric form --cohort ana-lopez --no-comparison"
    let terminal = ScriptedTerminal(lines: [declare])
    _ = Conversation(world: desk.world, isQuiet: true).talk(on: terminal)
    #expect(terminal.written.contains("Declared  2026-11-22, late: its window after ended on 2020-02-12\n"))
  }

  @Test(arguments: ["cohort", "comparison", "trainer"])
  func aNameThatIsNearlyACommandIsAskedBack(question: String) throws {
    let talk = try FormTalk(desk.study(), lines: ["goto \(question)", "qiut", "n"])
    expectNoDifference(talk.terminal.prompts.suffix(3), ["\(question)> ", "take it? y/n ", "\(question)> "])
    #expect(talk.terminal.told.contains("`qiut` is nearly the command `quit`, and the question asks for people"))
  }

  @Test func whatIsThereIsCheckedAtItsPrompt() throws {
    let talk = try FormTalk(desk.study(), lines: ["goto rubric", "fom", "Form", "goto focus", "empaty", "Empathy"])
    #expect(talk.terminal.told.contains("error: there is no rubric `fom`\nhelp: did you mean `form`?\n"))
    #expect(talk.terminal.told.contains("error: there is no criterion `empaty`\nhelp: did you mean `empathy`?\n"))
    #expect(talk.terminal.told.contains("Which rubric's scores are compared?\n"))
    expectNoDifference(talk.terminal.prompts.last, "because> ")
  }

  @Test func aDraftIsListedAndDropped() throws {
    _ = try FormTalk(desk.study(), lines: ["Listening", "2026-12-12"])
    let listed = try ListDrafts().perform(in: desk.world).list.drafts
    expectNoDifference(listed.map(\.id), ["listening"])
    expectNoDifference(listed.map(\.answered), [2])
    expectNoDifference(try DropDraft("listening").perform(in: desk.world), .ofStudy)
    expectNoDifference(try ListDrafts().perform(in: desk.world).list.drafts.count, 0)
  }

  @Test func undoingTheDeclarationBringsTheDraftBack() throws {
    let lines = ["Listening", "2026-12-12", "", "form", "ana-lopez", "", "", "", "", "", "", "y"]
    _ = try FormTalk(desk.study(), lines: lines)
    expectNoDifference(try ListDrafts().perform(in: desk.world).list.drafts.count, 0)
    _ = try Undo().perform(in: desk.world)
    expectNoDifference(try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world)?.draft.cohort, ["ana-lopez"])
  }

  @Test func peopleWhoAreNotListedAreAskedAbout() throws {
    let lines = [
      "Listening", "2026-12-12", "Tee Ode", "y", "form", "Ana-Lopes", "n", "n", "ana-lopez,b-new,c-new", "y", "y",
    ]
    let talk = try FormTalk(desk.study(), lines: lines)
    expectNoDifference(
      Array(talk.terminal.prompts.suffix(10)),
      [
        "trainer> ", "Add tee-ode? y/n ", "rubric> ", "cohort> ", "Is it ana-lopez? y/n ", "Add ana-lopes? y/n ",
        "cohort> ", "Add b-new? y/n ", "Add c-new? y/n ", "comparison> ",
      ])
    #expect(talk.terminal.told.contains("`tee-ode` is not in people.yaml as a trainer.\n"))
    #expect(talk.terminal.told.contains("`b-new` is not in people.yaml as an agent.\n"))
    let people = ReadPeople().perform(in: desk.world)
    expectNoDifference(people.trainers.map(\.id), ["tee-ode"])
    expectNoDifference(people.agents.map(\.id), ["ana-lopez", "b-new", "c-new"])
    let draft = try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world)?.draft
    expectNoDifference(draft?.trainer, "tee-ode")
    expectNoDifference(draft?.cohort, ["ana-lopez", "b-new", "c-new"])
  }

  @Test(arguments: ["play", "y", "no"]) func aWordOfFormsIsNoTrainer(word: String) throws {
    let talk = try FormTalk(desk.study(), lines: ["Listening", "2026-12-12", word])
    #expect(talk.terminal.told.contains("error: `\(word)` is not a person"))
    expectNoDifference(talk.terminal.prompts.last, "trainer> ")
  }

  @Test func whatAnOptionSaysWinsOverTheDraft() throws {
    _ = try FormTalk(desk.study(), lines: ["Listening", "2026-10-12"])
    var given = StudyDraft(id: "listening")
    given.title = "Hearing"
    let draft = try BeginStudy(given).perform(in: desk.world)?.draft
    expectNoDifference(draft?.title, "Hearing")
    expectNoDifference(draft?.held, Day("2026-10-12"))
  }
}
