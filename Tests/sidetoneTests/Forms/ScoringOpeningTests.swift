import CustomDump
import Foundation
import Insights
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Opening an interaction for scoring") struct ScoringOpeningTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  private func open(_ begin: BeginScoring, _ lines: String...) throws -> (ScoringSession?, ScriptedTerminal) {
    let terminal = ScriptedTerminal(lines: lines)
    return (try ScoringOpening(begin: begin, world: desk.world, terminal: terminal).session(), terminal)
  }

  @Test func anEvaluatorWhoIsNotListedIsAskedAbout() throws {
    let (session, terminal) = try open(BeginScoring(interaction: "call", evaluator: "zork"), "n", "q-martin")
    expectNoDifference(session?.evaluation.evaluator, "q-martin")
    expectNoDifference(terminal.prompts, ["Add zork? y/n ", "evaluator> "])
    #expect(terminal.told.contains("`zork` is not in people.yaml as an evaluator"))
    let (added, _) = try open(BeginScoring(interaction: "call", evaluator: "zork"), "y")
    expectNoDifference(added?.evaluation.evaluator, "zork")
    // The one of the personal settings stays who they are.
    expectNoDifference(try BeginScoring(interaction: "call").perform(in: desk.world).evaluation.evaluator, "q-martin")
  }

  @Test func whatTakesADraftUpNamesWhoseItIs() throws {
    let (session, _) = try open(BeginScoring(interaction: "call", evaluator: "zork"), "y")
    let form = ScoringForm(
      try #require(session), player: PlayerDesk(named: nil, audio: nil, environment: [:]), world: desk.world)
    let talk = try FormTalk(form, lines: ["yes", "quit"])
    #expect(
      talk.terminal.told.replacing("\n", with: " ").contains("`score call --evaluator zork` resumes it."))
  }

  @Test func aFirstNameIsNoAgentAndSaysWho() throws {
    let refused = #expect(throws: NotFound.self) { try open(BeginScoring(agent: "ana")) }
    expectNoDifference(refused?.message, "there is no agent `ana`")
    expectNoDifference(refused?.help, "did you mean `ana-lopez`?")
  }

  @Test func idsAreFoundInAnyCase() throws {
    let (session, _) = try open(BeginScoring(interaction: "CALL", rubric: "Form", agent: "Ana-Lopez"))
    expectNoDifference(session?.interaction.id, "call")
    expectNoDifference(session?.evaluation.rubric.id, "form")
    expectNoDifference(try ReadRecording("Call").perform(in: desk.world).interaction.id, "call")
  }

  @Test func aRubricForAnotherChannelIsAskedAboutOnce() throws {
    try desk.workspace.write(
      #"{"agent": "ana-lopez", "channel": "email", "format": "sidetone.interaction/1", "id": "mail"}"#,
      to: "recordings/mail.json")
    let begin = BeginScoring(interaction: "mail", rubric: "form")
    let (refused, terminal) = try open(begin, "n")
    #expect(refused == nil)
    #expect(terminal.told.contains("The rubric `form` is meant for voice, and `mail` is email."))
    let (taken, asked) = try open(begin, "y")
    expectNoDifference(taken?.interaction.id, "mail")
    expectNoDifference(asked.prompts, ["Score it all the same? y/n "])
  }

  @Test func answersOfAFileAndCheckWarnOfARubricForAnotherChannel() throws {
    try desk.workspace.write(
      #"{"agent": "ana-lopez", "channel": "email", "format": "sidetone.interaction/1", "id": "mail"}"#,
      to: "recordings/mail.json")
    let answers =
      #"{"interaction": "mail", "rubric": "form", "answers": [{"criterion": "fixed", "answer": "no"}, "#
      + #"{"criterion": "empathy", "answer": 2}, {"criterion": "steps", "answer": "Cause"}]}"#
    let outcomes = try RecordAnswers(Data(answers.utf8), file: "a.json").perform(in: desk.world)
    guard case .submitted(let evaluation)? = outcomes.first else { Issue.record("\(outcomes)"); return }
    expectNoDifference(FindMisfits(in: [evaluation]).perform(in: desk.world).map(\.rule), ["rubric-channel"])
    let found = try CheckWorkspace(rules: ["rubric-channel"]).perform(in: desk.world)
    expectNoDifference(found.map(\.severity), [.warning])
    expectNoDifference(evaluation.answers.last?.answer, "cause")
  }

  @Test func aDraftOfWhatWasSubmittedSaysSoBeforeTheFirstQuestion() throws {
    _ = try FormTalk(desk.scoring(), lines: ["yes", "quit"])
    let answers =
      #"{"interaction": "call", "answers": [{"criterion": "fixed", "answer": "no"}, "#
      + #"{"criterion": "empathy", "answer": 2}, {"criterion": "steps", "answer": "cause"}]}"#
    _ = try RecordAnswers(Data(answers.utf8), file: "a.json").perform(in: desk.world)
    let talk = try FormTalk(desk.scoring(), lines: [])
    let told = talk.terminal.told.replacing("\n", with: " ")
    #expect(told.contains("You have submitted this already, as "))
    #expect(told.contains("`score call --rubric form --again REASON`"))
    let session = try BeginScoring(interaction: "call", again: "heard again").perform(in: desk.world)
    expectNoDifference(session.evaluation.again?.reason, "heard again")
    #expect(session.isResumed)
  }

  @Test func whatWasLeftOutIsNotAskedAgain() throws {
    _ = try FormTalk(desk.scoring(), lines: ["yes", "4", "cause", "", "quit"])
    let talk = try FormTalk(desk.scoring(), lines: [])
    expectNoDifference(talk.terminal.prompts, ["submit? y/n/< "])
    let draft = try #require(try ListDrafts().perform(in: desk.world).list.drafts.first)
    expectNoDifference("\(draft.answered) of \(draft.of ?? 0)", "3 of 4")
  }
}
