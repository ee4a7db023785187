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
}
