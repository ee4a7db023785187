import CustomDump
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Who it is") struct PersonFormTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk(evaluator: nil) }

  private func ask(_ role: People.Role, _ lines: String...) throws -> FormTalk<PersonForm> {
    try FormTalk(PersonForm(role, question: "Who is it?", world: desk.world), lines: lines)
  }

  @Test(arguments: ["c-ode", "Cee Ode", "ode, cee"])
  func aListedPersonIsKnownByIdAndByName(line: String) throws {
    expectNoDifference(try ask(.coach, line).outcome, "c-ode")
  }

  @Test(arguments: ["y", "n", "yes", "NO"])
  func aWordThatAnswersAQuestionIsNoOne(word: String) throws {
    let talk = try ask(.evaluator, word)
    #expect(talk.terminal.told.contains("error: `\(word)` is not a person"))
    expectNoDifference(talk.outcome, nil)
  }

  @Test func noOneIsTheirOwnCoach() throws {
    let form = PersonForm(coachOf: "ana-lopez", world: desk.world)
    let talk = try FormTalk(form, lines: ["ana-lopez", "Ana López", "c-ode"])
    expectNoDifference(talk.terminal.prompts, ["coach> ", "coach> ", "coach> "])
    expectNoDifference(talk.outcome, "c-ode")
  }

  @Test func aCoachOrATrainerOfTheCommandIsAskedAboutBeforeTheForm() throws {
    for (role, name, prompt) in [
      (People.Role.coach, "zork", "Add zork? y/n "), (.trainer, "zork", "Add zork? y/n "),
      (.trainer, "ana-lopez", "Add ana-lopez? y/n "),
    ] {
      let terminal = ScriptedTerminal(lines: ["quit"])
      let left = try GivenPerson(name, as: role).settled(in: desk.world, on: terminal, asks: true)
      expectNoDifference(left, nil)
      expectNoDifference(terminal.prompts, [prompt])
    }
    let terminal = ScriptedTerminal(lines: ["y"])
    expectNoDifference(try GivenPerson("zork", as: .coach).settled(in: desk.world, on: terminal, asks: true), "zork")
    #expect(ReadPeople().perform(in: desk.world).coach("zork") != nil)
  }

  @Test func whoeverActsMayHaveAnyRole() throws {
    let form = PersonForm(
      .evaluator, orAs: [.lead, .coach, .trainer, .agent], called: "by", question: "who disputes it?", world: desk.world
    )
    let talk = try FormTalk(form, lines: ["?", "help", "Cee Ode"])
    expectNoDifference(talk.outcome, "c-ode")
    expectNoDifference(talk.terminal.prompts, ["by> ", "by> ", "by> "])
    #expect(!talk.terminal.told.contains("Remembered"))
  }

  @Test func anAgentIsNoneOfThoseWhoDecide() throws {
    let form = PersonForm(
      .evaluator, orAs: [.lead, .coach, .trainer], called: "by", question: "who voids it?", world: desk.world)
    let talk = try FormTalk(form, lines: ["Ana López", "n"])
    #expect(talk.terminal.told.contains("`ana-lopez` is in people.yaml as an agent, and not as an evaluator."))
    expectNoDifference(talk.outcome, nil)
  }

  @Test func wordsOfFormsAreNoOnesIds() {
    let lists = FormWord.forOne + FormWord.forSeveral + ScoringCommand.words + CoachingForm.words
    let words = lists.map(\.word).filter { Identifier.isValid($0) } + ["exit", "undo", "skip", "y", "yes", "n", "no"]
    expectNoDifference(WordsOfForms.all, Set(words).subtracting(["mark"]))
  }

  @Test func aStrangerIsAskedAboutAndAdded() throws {
    let talk = try ask(.coach, "New Coach", "y")
    expectNoDifference(talk.outcome, "new-coach")
    expectNoDifference(talk.terminal.prompts, ["coach> ", "Add new-coach? y/n "])
    #expect(talk.terminal.told.contains("`new-coach` is not in people.yaml as a coach.\n"))
    #expect(talk.terminal.told.contains("Added new-coach to people.yaml as a coach; `undo` reverts it."))
    let people = ReadPeople().perform(in: desk.world)
    expectNoDifference(people.coaches.map(\.name), ["Cee Ode", "New Coach"])
    #expect(desk.workspace.text(of: "people.yaml")?.hasPrefix("# Who is who\n") == true)
  }

  @Test func aStrangerWhoIsNotAddedIsNoOne() throws {
    let talk = try ask(.coach, "c-od", "maybe", "n", "n", "c-ode")
    expectNoDifference(talk.outcome, "c-ode")
    expectNoDifference(
      talk.terminal.prompts, ["coach> ", "Is it c-ode? y/n ", "Is it c-ode? y/n ", "Add c-od? y/n ", "coach> "])
    expectNoDifference(ReadPeople().perform(in: desk.world).coaches.count, 1)
  }

  @Test func somebodyOfAnotherRoleIsNamedAsSuch() throws {
    let talk = try ask(.evaluator, "ana lopez", "n")
    #expect(talk.terminal.told.contains("`ana-lopez` is in people.yaml as an agent, and not as an evaluator."))
    expectNoDifference(talk.outcome, nil)
  }

  @Test func whoIsScoringIsRemembered() throws {
    let talk = try ask(.evaluator, "q-martin")
    expectNoDifference(
      talk.lastWords(2).joined(separator: " "),
      "Remembered in ~/.config/sidetone/config.yaml; `--evaluator` or SIDETONE_EVALUATOR override it.")
    // Nobody is asked again.
    expectNoDifference(try BeginScoring(interaction: "call").perform(in: desk.world).evaluation.evaluator, "q-martin")
  }

  @Test func anAgentIsNotRemembered() throws {
    expectNoDifference(try ask(.agent, "ana-lopez").outcome, "ana-lopez")
    #expect(throws: Missing.self) { try BeginScoring(interaction: "call").perform(in: desk.world) }
  }
}
