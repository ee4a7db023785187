import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Edits with a file of answers") struct EditWithAnswersTests {
  private let files: TemporaryWorkspace
  private let world: World
  private let id: String

  init() throws {
    files = try .withForm()
    world = files.world
    var scored = try BeginScoring(interaction: "call-1").perform(in: world)
    scored.evaluation.answers = [
      Answer(criterion: "fixed", answer: "yes"), Answer(criterion: "empathy", answer: "3", note: "3"),
    ]
    scored.evaluation.customer = CustomerVoice(rating: 80, resolved: true, followUp: "call back")
    id = try SubmitEvaluation(scored).perform(in: world).id
  }

  private func edit(_ text: String, by: String? = nil) throws -> Evaluation {
    try EditWithAnswers(
      Data(text.utf8), file: "e.json", begin: BeginEditing(id, reason: "heard again", evaluator: by)
    ).perform(in: world)
  }

  private func refused(_ text: String, by: String? = nil) -> [String] {
    do {
      _ = try edit(text, by: by)
      return []
    } catch let refused as Refused {
      return refused.findings.map { "\($0.place?.file ?? "-"):\($0.place?.line ?? 0) \($0.message)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func whatTheCustomerSaidIsMergedByKey() throws {
    let edited = try edit(#"{"customer": {"rating": 40}, "answers": []}"#)
    expectNoDifference(edited.customer, CustomerVoice(rating: 40, resolved: true, followUp: "call back"))
    expectNoDifference(edited.lastChanges, ["customer's rating 80 → 40"])
    let again = try edit(#"{"customer": {"resolved": false}, "tags": ["late"], "answers": []}"#)
    expectNoDifference(again.customer, CustomerVoice(rating: 40, resolved: false, followUp: "call back"))
    expectNoDifference(again.lastChanges, ["resolved yes → no", "tags none → late"])
  }

  @Test func aRatingThatContradictsTheRecordingIsRefused() throws {
    let known = interactionText("call-1", startedAt: "2026-11-20T10:00:00Z").replacing(
      "\"channel\"", with: "\"customer\": {\"rating\": 80},\n  \"channel\"")
    try files.write(known, to: "recordings/call-1.json")
    expectNoDifference(
      refused(#"{"customer": {"rating": 4}, "answers": []}"#),
      ["e.json:1 a rating of 4 contradicts the recording, which has 80"])
    let edited = try edit(#"{"customer": {"rating": 80, "resolved": false}, "answers": []}"#)
    expectNoDifference(edited.lastChanges, ["resolved yes → no"])
  }

  @Test func changedAnswersAreNamed() throws {
    let edited = try edit(
      #"{"answers": [{"criterion": "fixed", "answer": "no", "note": "called again"}, {"criterion": "empathy", "#
        + #""answer": 3, "note": "listened"}], "summary": "Twice."}"#)
    expectNoDifference(edited.lastChanges, ["`fixed` yes → no", "note of `empathy`", "summary"])
  }

  @Test func aQuestionIsAnsweredOnce() {
    expectNoDifference(
      refused(
        """
        {"answers": [{"criterion": "fixed", "answer": "no", "note": "a"},
         {"criterion": "fixed", "answer": "yes"}]}
        """), ["e.json:2 `fixed` is answered twice"])
  }

  @Test func whatAnEditLeavesAsItIsIsNotIgnored() throws {
    expectNoDifference(
      refused(
        """
        {"answers": [{"criterion": "empathy", "answer": 4}],
         "purpose": "targeted",
         "evaluator": "jo-ferreira",
         "startedAt": "2026-11-21T08:00:00Z",
         "submittedAt": "2026-11-21T09:00:00Z"}
        """, by: "kim-roe"
      ).map { $0.prefix { $0 != "," }.description },
      [
        "e.json:3 `evaluator` is `jo-ferreira`", "e.json:2 `purpose` is `targeted`",
        "e.json:4 `startedAt` is `2026-11-21T08:00:00Z`", "e.json:5 `submittedAt` is `2026-11-21T09:00:00Z`",
      ])
    // What says the same is no contradiction, and never makes the first evaluator the one who edits.
    let edited = try edit(
      #"{"evaluator": "q-martin", "purpose": "monitoring", "answers": [{"criterion": "empathy", "answer": 4}]}"#,
      by: "kim-roe")
    expectNoDifference(edited.history?.map(\.by), ["kim-roe"])
  }

  @Test func anAnswerThatIsThereAlreadyIsNotDoubted() throws {
    let edited = try edit(
      #"{"answers": [{"criterion": "empathy", "answer": 3, "note": "3"}, {"criterion": "fixed", "answer": "no", "#
        + #""note": "called again"}]}"#)
    expectNoDifference(edited.lastChanges, ["`fixed` yes → no"])
  }
}
