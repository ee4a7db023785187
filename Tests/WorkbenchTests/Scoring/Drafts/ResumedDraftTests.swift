import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Drafts whose rubric or recording changed") struct ResumedDraftTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  @discardableResult func begun(_ interaction: String = "call-1") throws -> String {
    var session = try BeginScoring(interaction: interaction, agent: "ana-lopez").perform(in: world)
    session.evaluation.answers = [
      Answer(criterion: "fixed", answer: "yes"),
      Answer(
        criterion: "empathy", answer: "4", note: "warm", evidence: [Evidence(at: 5, line: 1, quote: "Let me finish.")]),
    ]
    return try SaveDraft(session).perform(in: world).evaluation.id
  }

  func resumed() throws -> ScoringSession { try BeginScoring(interaction: "call-1").perform(in: world) }

  func change(_ old: String, to new: String) throws {
    try files.write(formText.replacing(old, with: new), to: "rubrics/form.yaml")
  }

  @Test func anUnchangedRubricKeepsEveryAnswerInSilence() throws {
    try begun()
    let session = try resumed()
    expectNoDifference(session.evaluation.answers.map(\.answer), ["yes", "4"])
    expectNoDifference(session.remarks, [])
  }

  @Test func anotherScaleIsAskedAgainUnderTheSameVersionToo() throws {
    try begun()
    try change("kind: scale\n", to: "kind: scale\n        min: 0\n        max: 10\n")
    let session = try resumed()
    expectNoDifference(
      session.remarks,
      [
        "`empathy` was scale 1 to 5 (1: Not at all; 5: All along) and is scale 0 to 10 (1: Not at all; 5: All along): "
          + "its answer `4` is dropped, and it is asked again."
      ])
    // The note is the evaluator's own, and so is where they heard it.
    expectNoDifference(
      session.evaluation.answers,
      [
        Answer(criterion: "fixed", answer: "yes"),
        Answer(
          criterion: "empathy", answer: "", note: "warm", evidence: [Evidence(at: 5, line: 1, quote: "Let me finish.")]),
      ])
  }

  @Test func anInvertedQuestionIsAskedAgain() throws {
    try begun()
    try change("kind: yes-no\n", to: "kind: yes-no\n        inverted: true\n")
    let session = try resumed()
    expectNoDifference(session.evaluation.answers.map(\.criterion), ["empathy"])
    expectNoDifference(
      session.remarks,
      ["`fixed` was yes-no and is yes-no, inverted: its answer `yes` is dropped, and it is asked again."])
  }

  @Test func optionsThatMeanSomethingElseAreAskedAgain() throws {
    let choice = "kind: choice\n        options: [{id: a, label: Well, points: 2}, {id: b, points: 0}]\n"
    let text = formText.replacing("kind: yes-no\n        evidence: on-miss\n", with: choice)
    try files.write(text, to: "rubrics/form.yaml")
    var session = try BeginScoring(interaction: "call-1").perform(in: world)
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "a")]
    _ = try SaveDraft(session).perform(in: world)
    for (old, new) in [
      ("label: Well", "label: Badly"), ("points: 2", "points: 1"), ("{id: b, points: 0}", "{id: b, points: 3}"),
    ] {
      try files.write(text.replacing(old, with: new), to: "rubrics/form.yaml")
      #expect(try resumed().evaluation.answers.isEmpty, "\(new)")
    }
    try files.write(text.replacing("Only if nothing", with: "Only where nothing"), to: "rubrics/form.yaml")
    #expect(try resumed().evaluation.answers.map(\.answer) == ["a"])
  }

  @Test func aQuestionThatIsGoneTakesItsAnswerAlong() throws {
    try begun()
    try change("id: empathy", to: "id: listening")
    let session = try resumed()
    expectNoDifference(session.evaluation.answers.map(\.criterion), ["fixed"])
    expectNoDifference(session.remarks, ["`empathy` is no longer in form: its answer `4` is left out."])
    var answered = session
    answered.evaluation.answers.append(Answer(criterion: "listening", answer: "3"))
    expectNoDifference(
      try SubmitEvaluation(answered).perform(in: world).answers.map(\.criterion), ["fixed", "listening"])
  }

  @Test func whatWasSubmittedDoesNotSayWhatWasAskedMeanwhile() throws {
    let id = try begun()
    #expect(files.text(of: "sessions/drafts/\(id).json")?.contains("askedAs") == true)
    _ = try SubmitEvaluation(resumed()).perform(in: world)
    #expect(files.text(of: "sessions/evaluations/2026/11/\(id).json")?.contains("askedAs") == false)
  }

  @Test func aCorrectedRecordingReachesTheDraft() throws {
    try begun()
    let text = interactionText("call-1", startedAt: "2026-11-20T10:00:00Z")
    try files.write(
      text.replacing("\"channel\"", with: "\"customer\": {\"rating\": 80, \"resolved\": true},\n  \"channel\""),
      to: "recordings/call-1.json")
    let session = try resumed()
    expectNoDifference(session.evaluation.customer?.rating, 80)
    expectNoDifference(
      session.remarks,
      [
        "The recording was corrected since the draft was left, and is taken as it is now: customer rating none → 80; "
          + "resolved unknown → yes."
      ])
    // Said once: what was taken is in the draft after the next answer.
    _ = try SaveDraft(session).perform(in: world)
    expectNoDifference(try resumed().remarks, [])
  }

  @Test func anotherAgentIsNeverTakenInSilence() throws {
    let id = try begun()
    try files.write(
      interactionText("call-1", startedAt: "2026-11-20T10:00:00Z", agent: "bo-lind"), to: "recordings/call-1.json")
    let changed = #expect(throws: OtherAgentNow.self) { try resumed() }
    expectNoDifference(
      changed?.message, "the draft `\(id)` is of ana-lopez, and `call-1` is a recording of bo-lind now")
    var begin = BeginScoring(interaction: "call-1")
    begin.takesOtherAgent = true
    let session = try begin.perform(in: world)
    expectNoDifference(session.evaluation.agent, "bo-lind")
    #expect(session.isResumed && session.remarks.contains { $0.contains("agent ana-lopez → bo-lind") })
  }

  @Test func aDraftIsNotAboutOnesOwnWorkEither() throws {
    let id = try begun()
    try files.write(
      interactionText("call-1", startedAt: "2026-11-20T10:00:00Z", agent: "q-martin"), to: "recordings/call-1.json")
    var begin = BeginScoring(interaction: "call-1")
    begin.takesOtherAgent = true
    let refused = #expect(throws: Refused.self) { try begin.perform(in: world) }
    expectNoDifference(
      refused?.message, "`call-1` is a recording of `q-martin`, and no one evaluates their own work")
    expectNoDifference(
      refused?.help,
      "name another evaluator with `--evaluator ID`; `--purpose self` is self-assessment; "
        + "`drafts drop \(id)` drops the draft")
  }

  @Test func anotherAgentBringsAnotherTeam() throws {
    try files.write(
      "agents: [{id: ana-lopez, team: blue}, {id: bo-lind, team: red}, {id: cy-diaz}]\n", to: "people.yaml")
    try begun()
    var begin = BeginScoring(interaction: "call-1")
    begin.takesOtherAgent = true
    for (agent, team) in [("bo-lind", "red"), ("cy-diaz", nil), ("ana-lopez", "blue")] {
      try files.write(
        interactionText("call-1", startedAt: "2026-11-20T10:00:00Z", agent: agent), to: "recordings/call-1.json")
      expectNoDifference(try begin.perform(in: world).evaluation.interaction.team, team)
    }
    // Whoever stays keeps the team of the day the draft was begun.
    try files.write("agents: [{id: ana-lopez, team: green}]\n", to: "people.yaml")
    expectNoDifference(try resumed().evaluation.interaction.team, "blue")
  }

  @Test func theEditBegunLastGoesOn() throws {
    var scored = try BeginScoring(interaction: "call-1").perform(in: world)
    scored.evaluation.answers = [Answer(criterion: "fixed", answer: "yes"), Answer(criterion: "empathy", answer: "3")]
    let id = try SubmitEvaluation(scored).perform(in: world).id
    var repeating = world
    for (tail, summary) in [("zzzzzz", "Older."), ("aaaaaa", "Newer.")] {
      repeating.newID = { tail }
      var session = try BeginEditing(id, reason: "heard again", resumes: false).perform(in: repeating)
      session.evaluation.summary = summary
      _ = try SaveDraft(session).perform(in: repeating)
    }
    expectNoDifference(try BeginEditing(id).perform(in: world).evaluation.summary, "Newer.")
  }

  @Test func aDraftWhoseRecordingIsGoneIsNamedAndKeepsNoOneFromScoring() throws {
    let id = try begun()
    try files.remove("recordings/call-1.json")
    let named = #expect(throws: StuckDraft.self) { try resumed() }
    expectNoDifference(named?.message, "the draft `\(id)` cannot be resumed: its recording `call-1` no longer exists")
    expectNoDifference(
      named?.help,
      "import it again, or restore its file from git or a backup; `drafts drop \(id)` drops the draft")
    let session = try BeginScoring(agent: nil).perform(in: withAgent())
    expectNoDifference(session.interaction.id, "call-2")
    expectNoDifference(
      session.remarks.first,
      "The draft `\(id)` cannot be resumed: its recording `call-1` no longer exists. `drafts drop \(id)` drops it.")
    expectNoDifference(try ReportStatus().perform(in: world).draftsThatWait, 1)
  }

  private func withAgent() throws -> World {
    try files.write(interactionText("call-2", startedAt: "2026-11-19T10:00:00Z"), to: "recordings/call-2.json")
    return world
  }
}
