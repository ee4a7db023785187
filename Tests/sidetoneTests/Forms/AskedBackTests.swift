import CustomDump
import Notation
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

/// What can be meant and hardly is: it is asked back once.
@Suite("Answers that are asked back") struct AskedBackTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  @Test func aNameWithAnAtSignInANoteIsAskedBack() throws {
    let dropped = try FormTalk(desk.scoring(), lines: ["no told him @2 @x", "n", "no told him @2", "quit"])
    #expect(
      dropped.terminal.told.replacing("\n", with: " ").contains(
        "`@x` is not a place, and would be a word of the note; y takes `no told him @2 @x`, n asks again."))
    expectNoDifference(dropped.form.answers.evaluation.answers.first?.note, "told him")
    let meant = try FormTalk(try FormDesk().scoring(), lines: ["no told @maria", "y", "quit"])
    expectNoDifference(meant.form.answers.evaluation.answers.first?.note, "told @maria")
    for line in ["no \"told @maria\"", "no wrote to jo@example.org"] {
      let talk = try FormTalk(try FormDesk().scoring(), lines: [line, "quit"])
      expectNoDifference(talk.terminal.prompts, ["fixed> ", "empathy> "])
    }
  }

  @Test func aDayFarFromTheContactIsAskedBack() throws {
    let day = Criterion(id: "day", kind: .date)
    let contact = DistantDay(from: try #require(.init("2026-11-12")), called: "the contact")
    expectNoDifference(
      try AnswerLine("2016-12-03", for: day).oddity(for: day, contact: contact),
      "2016-12-03 is more than 2 years away from the contact, 2026-11-12")
    expectNoDifference(try AnswerLine("2027-12-03", for: day).oddity(for: day, contact: contact), nil)
  }

  @Test func aStudyAsksBackADayAndAChangeThatAreHardlyMeant() throws {
    let talk = try FormTalk(
      desk.study(),
      lines: ["Listening", "2017-02-15", "n", "2026-12-12", "goto smallest-change", "91", "n", "3", "review"])
    expectNoDifference(talk.terminal.prompts.count { $0 == "take it? y/n " }, 2)
    expectNoDifference(talk.form.questions.draft.held?.description, "2026-12-12")
    expectNoDifference(talk.form.questions.draft.smallestChange, 3)
    let meant = try FormTalk(try FormDesk().study(), lines: ["goto smallest-change", "91", "y"])
    expectNoDifference(meant.form.questions.draft.smallestChange, 91)
  }

  @Test func goToTakesTheNumberOfTheHeading() throws {
    let talk = try FormTalk(desk.scoring(), lines: ["goto 3", "goto 1", "goto 9", "help", "quit"])
    expectNoDifference(talk.terminal.prompts, ["fixed> ", "steps> ", "fixed> ", "fixed> ", "fixed> "])
    #expect(talk.terminal.told.contains("error: there is no question 9\nhelp: there are 4\n"))
    #expect(talk.terminal.told.replacing("\n", with: " ").contains("`goto 14` goes to question 14."))
  }

  @Test func aWholeNameOfSomeoneListedIsOnePerson() throws {
    // A desk for each, since the draft of one study would be in the way of the next.
    func talk(_ lines: String...) throws -> FormTalk<StudyForm> {
      let desk = try FormDesk()
      try desk.workspace.write(
        "agents:\n  - {id: farid-nasser, name: Farid Nasser}\n  - {id: ana-lopez, name: Ana López}\n", to: "people.yaml"
      )
      return try FormTalk(desk.study(), lines: ["goto cohort"] + lines)
    }
    for line in ["Farid Nasser, ana lopez", "farid nasser,ana-lopez", "farid-nasser ana-lopez"] {
      expectNoDifference(try talk(line).form.questions.draft.cohort, ["farid-nasser", "ana-lopez"], "\(line)")
    }
    expectNoDifference(try talk("Nasser, Farid").form.questions.draft.cohort, ["farid-nasser"])
    expectNoDifference(try talk("Zed Zebra", "y").terminal.prompts.suffix(2), ["Add zed-zebra? y/n ", "comparison> "])
  }

  @Test func aWholeTitleOfACriterionIsThatCriterion() throws {
    let criteria = [Criterion(id: "fix-confirmed"), Criterion(id: "empathy", title: "Empathy, shown")]
    expectNoDifference(
      ["fix confirmed", "Empathy, shown", "Fix confirmed, empathy", "empathy fix-confirmed", "fix"].map {
        TypedNames.criteria(in: $0, among: criteria)
      }, [["fix-confirmed"], ["empathy"], ["fix-confirmed", "empathy"], ["empathy", "fix-confirmed"], ["fix"]])
  }

  @Test func whoWasAddedAndWhatIsNotSavedAreBothSaid() throws {
    var form = try desk.scoring()
    form.added = ["zed-zebra"]
    let talk = try FormTalk(form, lines: ["quit"])
    expectNoDifference(
      talk.lastWords(2),
      [
        "Nothing was answered, so nothing is saved.",
        "people.yaml keeps zed-zebra; `undo` takes out who was added last.",
      ])
  }

  @Test func aTextThatIsWrittenAsAPlaceIsAskedBack() throws {
    let dropped = try FormTalk(desk.scoring(), lines: ["goto comment", "@x", "n"])
    expectNoDifference(dropped.terminal.prompts.suffix(3), ["comment> ", "take it? y/n ", "comment> "])
    #expect(
      dropped.terminal.told.replacing("\n", with: " ").contains(
        "`@x` is written as a place is, and the question asks for words; y takes `@x`, n asks again."))
    expectNoDifference(dropped.form.answers.evaluation.answers, [])
    let meant = try FormTalk(try FormDesk().scoring(), lines: ["goto comment", "@x", "y", "quit"])
    expectNoDifference(meant.form.answers.evaluation.answers.map(\.answer), ["@x"])
    let words = try FormTalk(try FormDesk().scoring(), lines: ["goto comment", "told @x so", "quit"])
    expectNoDifference(words.form.answers.evaluation.answers.map(\.answer), ["told @x so"])
  }

  @Test func aDayThatDoesNotExistIsCalledSo() throws {
    let day = Criterion(id: "day", kind: .date)
    let refusal = #expect(throws: AnswerRefusal.self) { try AnswerLine("31.06.26", for: day) }
    expectNoDifference(refusal?.message.text, "`31.06.26` is not a day: June has 30 days")
    let study = try FormTalk(desk.study(), lines: ["Listening", "2026-06-31", "goto before", "2026-01-01..2026-02-29"])
    #expect(study.terminal.told.contains("error: `2026-06-31` is not a day: June has 30 days\n"))
    #expect(study.terminal.told.contains("error: `2026-02-29` is not a day: February 2026 has 28 days\n"))
    let coaching = try FormTalk(desk.coaching(), lines: ["fixed", ":goto due", "31.06.27", "2026-01-01"])
    #expect(coaching.terminal.told.contains("error: `31.06.27` is not a day: June has 30 days\n"))
    #expect(coaching.terminal.told.contains("error: 2026-01-01 is before the session on 2026-11-22\n"))
  }
}
