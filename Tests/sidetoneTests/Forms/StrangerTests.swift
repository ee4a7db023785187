import CustomDump
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

/// A name that nobody listed has: who may be meant is asked first, and a `y` never answers two questions.
@Suite("Names that people.yaml does not list") struct StrangerTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk(evaluator: nil) }

  private func ask(_ role: People.Role, _ lines: String...) throws -> FormTalk<PersonForm> {
    try FormTalk(PersonForm(role, question: "Who is it?", world: desk.world), lines: lines)
  }

  private var listed: People { ReadPeople().perform(in: desk.world) }

  @Test func yesTakesTheOneWhoWasMeantAndAddsNobody() throws {
    let talk = try ask(.evaluator, "Martin", "y")
    expectNoDifference(talk.terminal.prompts, ["evaluator> ", "Is it q-martin? y/n "])
    expectNoDifference(talk.outcome, "q-martin")
    expectNoDifference(listed.evaluators.map(\.id), ["q-martin"])
    #expect(!talk.terminal.told.contains("did you mean"))
  }

  @Test func noLeadsToTheQuestionWhetherTheyAreAdded() throws {
    let talk = try ask(.evaluator, "Martin", "n", "y")
    expectNoDifference(talk.terminal.prompts.last, "Add martin? y/n ")
    expectNoDifference(talk.outcome, "martin")
    expectNoDifference(listed.evaluators.map(\.id), ["q-martin", "martin"])
  }

  @Test(arguments: ["lopez", "ana-lopes"]) func aPartOfANameIsNear(text: String) throws {
    expectNoDifference(try ask(.agent, text, "y").outcome, "ana-lopez")
  }

  @Test func aFirstNameThatOneHasIsTheirs() throws {
    let talk = try ask(.agent, "Ana")
    expectNoDifference(talk.outcome, "ana-lopez")
    expectNoDifference(talk.terminal.prompts.count, 1)
    let people = People(agents: [.init(id: "ana-lopez", name: "Ana López"), .init(id: "ana-berg", name: "Ana Berg")])
    let refusal = #expect(throws: AnswerRefusal.self) { try NamedPerson("Ana", as: .agent, among: people) }
    expectNoDifference(refusal?.help, "type the id: ana-lopez, ana-berg")
  }

  @Test func aStudyTakesTheOneWhoWasMeant() throws {
    let talk = try FormTalk(
      desk.study(), lines: ["Listening", "2026-12-12", "", "form", "Lopez", "y", "c-new,ana", "n", "n", "quit"])
    expectNoDifference(talk.form.questions.draft.cohort, ["ana-lopez"])
    #expect(talk.terminal.prompts.contains("Is it ana-lopez? y/n "))
  }

  @Test func helpIsThatOfTheQuestionThatIsOpen() throws {
    let talk = try ask(.coach, "New Coach", "help", "y")
    #expect(talk.terminal.told.contains("y or n answers."))
    #expect(!talk.terminal.told.contains("The id or the name of a coach answers."))
  }

  @Test func aSentenceBesideNamesIsNoQuestion() throws {
    let form = PersonForm(.agent, question: "the recording does not say whose `call` is", world: desk.world)
    #expect(try FormTalk(form, lines: []).terminal.told == "The recording does not say whose `call` is: ana-lopez\n")
  }

  @Test func whoeverActsByASettingIsListedToo() throws {
    let other = try FormDesk(evaluator: "zork")
    let id = try other.submitted()
    let refused = #expect(throws: Refused.self) { try DisputeEvaluation(id, reason: "no").perform(in: other.world) }
    expectNoDifference(refused?.message, "people.yaml does not list `zork`")
  }
}
