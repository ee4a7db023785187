import CustomDump
import Notation
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

/// One draft in two terminals.
@Suite("A draft that was changed elsewhere") struct OvertakenDraftTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  /// Opens the draft of one answer here, and answers on elsewhere.
  private func overtaken() throws -> ScoringForm {
    _ = try FormTalk(desk.scoring(), lines: ["yes", "quit"])
    let here = try desk.scoring()
    _ = try FormTalk(desk.scoring(), lines: ["4", "quit"])
    return here
  }

  private var kept: [String] { get throws { try desk.scoring().answers.evaluation.answers.map(\.answer) } }

  @Test func itIsSaidOnceWithoutItsJSONAndTakenOver() throws {
    let talk = try FormTalk(overtaken(), lines: ["2 flat", "y", "cause", ":quit"])
    let told = talk.terminal.told.replacing("\n", with: " ")
    #expect(told.contains("changed elsewhere, such as in another terminal help: it is left as it is there"))
    #expect(told.contains("y takes over what the draft holds now, and drops 1 answer here; n goes on,"))
    #expect(told.contains("The draft is taken over as it is now. Not taken over: `2 flat` at `empathy`."))
    #expect(!told.contains("\"answers\""))
    expectNoDifference(
      talk.terminal.prompts, ["empathy> ", "take it over? y/n ", "steps> ", "comment> "])
    expectNoDifference(try kept, ["yes", "4", "cause"])
  }

  @Test func leavingLeavesItAsItIs() throws {
    let talk = try FormTalk(overtaken(), lines: ["2 flat", "n", "cause", "quit", "y"])
    expectNoDifference(
      talk.terminal.prompts,
      [
        "empathy> ", "take it over? y/n ", "steps> ", "take it over? y/n ", "leave without 2 answers? y/n ",
      ])
    expectNoDifference(talk.terminal.told.ranges(of: "changed elsewhere").count, 1)
    let told = talk.terminal.told.replacing("\n", with: " ")
    #expect(!told.contains("so that the next line can save it"))
    expectNoDifference(try kept, ["yes", "4"])
  }

  @Test func stayingLeadsBackToTheQuestion() throws {
    let talk = try FormTalk(overtaken(), lines: ["2 flat", "quit", "n", "cause", "y", "quit"])
    expectNoDifference(
      talk.terminal.prompts,
      [
        "empathy> ", "take it over? y/n ", "leave without 1 answer? y/n ", "steps> ", "take it over? y/n ", "steps> ",
      ])
    expectNoDifference(try kept, ["yes", "4"])
  }

  @Test func aDraftThatWasSubmittedMeanwhileIsCalledGone() throws {
    var here = try overtaken()
    let draft = try #require(desk.workspace.tree().keys.first { $0.hasPrefix("sessions/drafts/") })
    try desk.workspace.remove(draft)
    let error = #expect(throws: DraftGone.self) { try here.reload() }
    expectNoDifference(
      error?.message, "the draft `\(here.answers.evaluation.id)` is gone: it was submitted or dropped elsewhere")
  }

  @Test func aCoachingSessionIsTakenOverToo() throws {
    _ = try FormTalk(desk.coaching(), lines: ["fixed", "Why not", "quit"])
    let begin = BeginCoaching(agent: "ana-lopez", coach: "c-ode")
    let here = CoachingForm(try begin.perform(in: desk.world), world: desk.world)
    let there = CoachingForm(try begin.perform(in: desk.world), world: desk.world)
    _ = try FormTalk(there, lines: ["I see it.", "quit"])
    let talk = try FormTalk(here, lines: ["I do not.", "y", "quit"])
    #expect(talk.terminal.prompts.contains("take it over? y/n "))
    expectNoDifference(talk.form.questions.plan.agentView, "I see it.")
    let told = talk.terminal.told.replacing("\n", with: " ")
    #expect(told.contains("y takes over what the draft holds now, and drops what was answered here;"))
    #expect(told.contains("The draft is taken over as it is now. Not taken over: `I do not.` at `view`."))
    expectNoDifference(told.ranges(of: "Not taken over").count, 1)
  }

  @Test func theCoachOfADraftThatIsTakenOverIsTheDrafts() throws {
    try desk.workspace.write(
      "agents: [{id: ana-lopez}]\ncoaches: [{id: c-ode}, {id: d-roy}]\nevaluators: [{id: q-martin}]\n",
      to: "people.yaml")
    _ = try FormTalk(desk.coaching(), lines: ["fixed", "Why not", "quit"])
    let here = CoachingForm(try BeginCoaching(agent: "ana-lopez").perform(in: desk.world), world: desk.world)
    let other = BeginCoaching(agent: "ana-lopez", coach: "d-roy")
    _ = try FormTalk(CoachingForm(other.perform(in: desk.world), world: desk.world), lines: ["I see it.", "quit"])
    // Who coaches here is listed no longer, which does not keep the draft from being taken over.
    try desk.workspace.write(
      "agents: [{id: ana-lopez}]\ncoaches: [{id: d-roy}]\nevaluators: [{id: q-martin}]\n", to: "people.yaml")
    let talk = try FormTalk(here, lines: ["I do not.", "y", "quit"])
    expectNoDifference(talk.form.session.plan.coach, "d-roy")
    #expect(talk.terminal.told.contains("Not taken over: `c-ode` as the coach.\n"))
  }

  @Test func aStudyThatWasBegunElsewhereIsTakenOverToo() throws {
    let here = desk.study()
    _ = try FormTalk(desk.study(), lines: ["Listening", "2026-12-12", "quit"])
    let talk = try FormTalk(here, lines: ["Hearing", "y", "", "form", "quit"])
    expectNoDifference(talk.terminal.prompts.prefix(3), ["title> ", "take it over? y/n ", "trainer> "])
    let told = talk.terminal.told.replacing("\n", with: " ")
    #expect(told.contains("error: the draft `listening` was changed elsewhere, such as in another terminal"), "\(told)")
    #expect(told.contains("drops 1 answer here"), "\(told)")
    #expect(told.contains("The draft is taken over as it is now. Not taken over: `Hearing` at `title`."), "\(told)")
    let kept = try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world)?.draft
    expectNoDifference(kept?.title, "Listening")
    expectNoDifference(kept?.rubric, "form")
  }

  @Test func aStudyThatIsResumedTwiceIsNotOverwritten() throws {
    _ = try FormTalk(desk.study(), lines: ["Listening", "quit"])
    func resumed() throws -> StudyForm {
      let earlier = try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world)
      return StudyForm(StudyDraft(id: "listening"), earlier: earlier, world: desk.world)
    }
    let here = try resumed()
    _ = try FormTalk(resumed(), lines: ["2026-12-12", "quit"])
    let talk = try FormTalk(here, lines: ["2026-12-13", "quit", "y"])
    expectNoDifference(talk.terminal.prompts, ["held> ", "take it over? y/n ", "leave without 1 answer? y/n "])
    let kept = try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world)?.draft
    expectNoDifference(kept?.held?.description, "2026-12-12")
  }

  @Test func aSummaryAndTagsThatAreNotTakenOverAreNamed() throws {
    let talk = try FormTalk(
      overtaken(), lines: ["summary Kind words.", "n", "tag fee \"late refund\"", "y", "quit"])
    let told = talk.terminal.told.replacing("\n", with: " ")
    #expect(told.contains("Not taken over: `summary Kind words.`."), "\(told)")
    #expect(told.contains("Not taken over: `tag fee \"late refund\"`."), "\(told)")
  }

  @Test func theOfferToResumeCountsAsTheListDoes() throws {
    let session = try overtaken().session
    let terminal = ScriptedTerminal(lines: ["n"])
    _ = try ResumeOffer(terminal).resumes(session)
    expectNoDifference(terminal.prompts, ["Resume the draft of call (form) with 1 answer? y/n "])
  }
}
