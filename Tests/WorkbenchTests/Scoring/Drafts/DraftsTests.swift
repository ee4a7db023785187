import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Drafts") struct DraftsTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  func begun(_ interaction: String, by evaluator: String? = nil) throws -> String {
    var session = try BeginScoring(interaction: interaction, agent: "ana-lopez", evaluator: evaluator).perform(
      in: world)
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "yes")]
    return try SaveDraft(session).perform(in: world).evaluation.id
  }

  var ids: [String] { get throws { try ListDrafts().perform(in: world).list.drafts.map(\.id) } }

  @Test func onesOwnComeFirst() throws {
    let theirs = try begun("call-1", by: "jo-ferreira")
    let (older, newer) = (try begun("call-1"), try begun("call-2"))
    #expect(try ids == [newer, older, theirs])
    let drafts = try ListDrafts().perform(in: world).list.drafts
    #expect(drafts.map(\.evaluator) == ["q-martin", "q-martin", "jo-ferreira"])
    #expect(drafts.map(\.kind) == [.scoring, .scoring, .scoring])
    #expect(drafts.first.map { "\($0.interaction ?? "") \($0.answered) of \($0.of ?? 0)" } == "call-2 1 of 2")
  }

  @Test func scoringIsInterruptedWhileTheyAreListed() throws {
    _ = try begun("call-1")
    var world = world
    world.talk.isInterrupted = { true }
    #expect(throws: Interrupted.self) { try BeginScoring(interaction: "call-1").perform(in: world) }
  }

  @Test func answersAreCountedAsThePromptCountsThem() throws {
    let depending = """
            - id: why
              ask: Why not?
              kind: text
              optional: true
              when: {criterion: fixed, is: ["no"]}
            - id: words
              ask: Which words stayed with you?
              kind: text
              optional: true

      """
    try files.write(formText.trimmed + "\n" + depending, to: "rubrics/form.yaml")
    var session = try BeginScoring(interaction: "call-1").perform(in: world)
    // The answer that is not asked any more counts for neither, and what may be left out is asked all the same.
    session.evaluation.answers = [
      Answer(criterion: "fixed", answer: "yes"), Answer(criterion: "empathy", answer: "3"),
      Answer(criterion: "why", answer: "no part"),
    ]
    _ = try SaveDraft(session).perform(in: world)
    let draft = try #require(try ListDrafts().perform(in: world).list.drafts.first)
    expectNoDifference([draft.answered, draft.of], [2, 3])
  }

  @Test func anEditNamesWhatItChanges() throws {
    let text = #"{"answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": 3}]}"#
    let outcome = try RecordAnswers(Data(text.utf8), file: "a", defaults: BeginScoring(interaction: "call-1"))
      .perform(in: world).first
    guard case .submitted(let evaluation)? = outcome else { Issue.record("\(outcome as Any)"); return }
    var session = try BeginEditing(evaluation.id, reason: "heard again").perform(in: world)
    session.evaluation.summary = "New."
    _ = try SaveDraft(session).perform(in: world)
    let draft = try #require(try ListDrafts().perform(in: world).list.drafts.first)
    #expect(draft.kind == .editing && draft.edits == evaluation.id && draft.answered == 2)
  }

  @Test func aDraftIsDroppedAndComesBack() throws {
    let id = try begun("call-1")
    let before = files.text(of: "sessions/drafts/\(id).json")
    #expect(try DropDraft(id).perform(in: world) == .ofRecord)
    #expect(try ids.isEmpty)
    #expect(try Undo().perform(in: world) == "drop draft \(id)")
    #expect(files.text(of: "sessions/drafts/\(id).json") == before)
    #expect(try BeginScoring(interaction: "call-1").perform(in: world).isResumed)
  }

  @Test func somebodyElsesIsDroppedInTheirNameOnly() throws {
    let id = try begun("call-1", by: "jo-ferreira")
    let refused = #expect(throws: NotYours.self) { try DropDraft(id).perform(in: world) }
    #expect(refused?.message == "the draft `\(id)` is jo-ferreira's, and you are q-martin")
    #expect(try ids == [id])
    try DropDraft(id, by: "jo-ferreira").perform(in: world)
    #expect(try ids.isEmpty)
  }

  @Test func anotherEvaluatorBeginsTheirOwn() throws {
    _ = try begun("call-1", by: "jo-ferreira")
    let session = try BeginScoring(interaction: "call-1").perform(in: world)
    #expect(!session.isResumed && session.evaluation.answers.isEmpty)
  }

  @Test func whatIsNoDraftIsNotDropped() throws {
    let id = try begun("call-1")
    let mistyped = #expect(throws: NotFound.self) { try DropDraft(String(id.dropLast())).perform(in: world) }
    #expect(mistyped?.help == "did you mean `\(id)`?")
    #expect(throws: NotFound.self) { try DropDraft("form").perform(in: world) }
    try files.write("{", to: "sessions/drafts/broken.json")
    try DropDraft("broken").perform(in: world)
    #expect(files.text(of: "sessions/drafts/broken.json") == nil)
  }
}
