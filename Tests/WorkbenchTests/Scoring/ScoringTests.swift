import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Scoring") struct ScoringTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  func answered(_ session: ScoringSession) -> ScoringSession {
    var session = session
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "yes"), Answer(criterion: "empathy", answer: "3")]
    return session
  }

  var folders: Set<String> { Set(files.tree().keys.filter { $0.hasPrefix("sessions/") }) }

  @Test func theQueueBeginsWithTheOldestRecording() throws {
    #expect(try ListUnscored().perform(in: world).map(\.id) == ["call-2", "call-1"])
    try files.write(interactionText("call-0", startedAt: "2026-11-18T10:00:00Z"), to: "recordings/call-0.json")
    let session = try BeginScoring().perform(in: world)
    #expect(session.interaction.id == "call-0")
    #expect(session.evaluation.id == "2026-11-22-ana-lopez-id1")
    #expect(session.evaluation.answers.isEmpty)
  }

  @Test func whatOnlyAPersonCanSayIsAskedFor() throws {
    #expect(throws: Missing.self) { try BeginScoring(interaction: "call-2").perform(in: world) }
    var nobody = world
    nobody.environment["SIDETONE_EVALUATOR"] = nil
    #expect(throws: Missing.self) { try BeginScoring(interaction: "call-1").perform(in: nobody) }
  }

  @Test func theTeamIsTheRecordingsElseTheAgentsOfToday() throws {
    try files.write("agents:\n  - {id: ana-lopez, team: quay}\n", to: "people.yaml")
    let session = try BeginScoring(interaction: "call-2", agent: "ana-lopez").perform(in: world)
    #expect(session.evaluation.interaction.team == "quay")
    let unknown = try BeginScoring(interaction: "call-2", agent: "ben-ito").perform(in: world)
    #expect(unknown.evaluation.interaction.team == nil)
    try files.write(
      #"{"format": "sidetone.interaction/1", "id": "call-2", "channel": "voice", "team": "harbour"}"#,
      to: "recordings/call-2.json")
    let named = try BeginScoring(interaction: "call-2", agent: "ana-lopez").perform(in: world)
    #expect(named.evaluation.interaction.team == "harbour")
  }

  @Test func aDraftIsTakenUpAgain() throws {
    var session = try BeginScoring(interaction: "call-1").perform(in: world)
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "yes")]
    _ = try SaveDraft(session).perform(in: world)
    let again = try BeginScoring(interaction: "call-1").perform(in: world)
    #expect(again.isResumed)
    #expect(again.evaluation.answers.map(\.criterion) == ["fixed"])
    let anew = try BeginScoring(interaction: "call-1", resumes: false).perform(in: world)
    #expect(!anew.isResumed)
    let other = try BeginScoring(interaction: "call-1", evaluator: "jo-ferreira").perform(in: world)
    #expect(!other.isResumed)
  }

  @Test func withoutANameTheDraftBegunLastComesFirst() throws {
    var session = try BeginScoring(interaction: "call-1").perform(in: world)
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "yes")]
    _ = try SaveDraft(session).perform(in: world)
    let again = try BeginScoring().perform(in: world)
    #expect(again.isResumed)
    #expect(again.interaction.id == "call-1")
    // Anybody else, and whoever would rather begin anew, gets what nobody has begun.
    try files.write(interactionText("call-2", startedAt: "2026-11-19T10:00:00Z"), to: "recordings/call-2.json")
    #expect(try BeginScoring(evaluator: "jo-ferreira").perform(in: world).interaction.id == "call-2")
    #expect(try BeginScoring(resumes: false).perform(in: world).interaction.id == "call-2")
  }

  @Test func thePlayerIsNamedByThePersonNeverByAWorkspace() throws {
    try files.write("player: /opt/stranger\n", to: "sidetone.yaml")
    #expect(world.personalPlayer == nil)
    try FileManager.default.createDirectory(
      at: files.folder.appending(path: ".config/sidetone"), withIntermediateDirectories: true)
    try Data("player: /opt/own/mpv\n".utf8).write(to: files.folder.appending(path: ".config/sidetone/config.yaml"))
    #expect(world.personalPlayer == "/opt/own/mpv")
    var named = world
    named.environment["SIDETONE_PLAYER"] = "mpv"
    #expect(named.personalPlayer == nil)
  }

  @Test func submittingReplacesTheDraftAndUndoBringsItBack() throws {
    let session = try SaveDraft(answered(BeginScoring(interaction: "call-1").perform(in: world))).perform(in: world)
    let id = session.evaluation.id
    #expect(folders == ["sessions/drafts/\(id).json"])
    let evaluation = try SubmitEvaluation(session).perform(in: world)
    #expect(evaluation.score?.percent == 75)
    #expect(folders == ["sessions/evaluations/2026/11/\(id).json"])
    #expect(files.text(of: "rubrics/form@1.yaml") == formText)
    #expect(try Undo().perform(in: world) == "score call-1")
    #expect(folders == ["sessions/drafts/\(id).json"])
    #expect(try Redo().perform(in: world) == "score call-1")
    #expect(folders == ["sessions/evaluations/2026/11/\(id).json"])
  }

  @Test func whatIsMissingKeepsItFromBeingSubmitted() throws {
    var session = try BeginScoring(interaction: "call-1").perform(in: world)
    session.evaluation.answers = [Answer(criterion: "fixed", answer: "no")]
    let refused = #expect(throws: Refused.self) { try SubmitEvaluation(session).perform(in: world) }
    expectNoDifference(refused?.findings.map(\.rule), ["no-answer", "no-evidence"])
    #expect(folders.isEmpty)
  }

  @Test func aRubricChangedUnderItsVersionIsRefused() throws {
    _ = try SubmitEvaluation(answered(BeginScoring(interaction: "call-1").perform(in: world))).perform(in: world)
    try files.write(formText.replacing("resolved", with: "settled"), to: "rubrics/form.yaml")
    do {
      _ = try BeginScoring(interaction: "call-2", agent: "ana-lopez").perform(in: world)
      Issue.record("scored against a changed rubric")
    } catch let error as any Explained {
      #expect(error.message == "rubric `form` was changed since version 1 was scored against")
      #expect(error.detail?.contains("settled in this contact?") ?? false)
    }
    try files.write(
      formText.replacing("resolved", with: "settled").replacing("version: 1", with: "version: 2"),
      to: "rubrics/form.yaml")
    #expect(try BeginScoring(interaction: "call-2", agent: "ana-lopez").perform(in: world).scorer.rubric.version == 2)
    #expect(try CheckWorkspace().perform(in: world).isEmpty)
  }

  @Test func checkRecomputesEveryStoredScore() throws {
    let evaluation = try SubmitEvaluation(answered(BeginScoring(interaction: "call-1").perform(in: world)))
      .perform(in: world)
    #expect(try CheckWorkspace().perform(in: world).isEmpty)
    let path = "sessions/evaluations/2026/11/\(evaluation.id).json"
    let text = try #require(files.text(of: path))
    try files.write(text.replacing("\"percent\": 75,\n    \"raw\"", with: "\"percent\": 95,\n    \"raw\""), to: path)
    let findings = try CheckWorkspace().perform(in: world)
    expectNoDifference(findings.map(\.message.text), ["the stored percent is 95, the answers earn 75"])
    #expect(try CheckWorkspace(rules: ["no-answer"]).perform(in: world).isEmpty)
    #expect(throws: NotFound.self) { try CheckWorkspace(rules: ["no-anser"]).perform(in: world) }
  }

  @Test func anEvaluationMayOutliveItsRecording() throws {
    _ = try SubmitEvaluation(answered(BeginScoring(interaction: "call-1").perform(in: world))).perform(in: world)
    try files.remove("recordings/call-1.json")
    #expect(try CheckWorkspace().perform(in: world).isEmpty)
  }

  @Test func eachSheetIsSubmittedOrRefusedByItself() throws {
    let text = """
      {"interaction": "call-1", "answers": [{"criterion": "fixed", "answer": true}, {"criterion": "empathy", "answer": 4}]}
      {"interaction": "call-9", "answers": []}
      {"interaction": "call-1", "evaluator": "jo-ferreira", "answers": [{"criterion": "fixed", "answer": "no", \
      "evidence": [{"line": 1}]}, {"criterion": "empathy", "answer": "1"}]}
      """
    let outcomes = try RecordAnswers(Data(text.utf8), file: "batch.jsonl").perform(in: world)
    #expect(outcomes.count == 3)
    guard case .submitted(let first) = outcomes[0], case .refused(let message, _, _) = outcomes[1],
      case .submitted(let third) = outcomes[2]
    else { Issue.record("unexpected outcomes: \(outcomes)"); return }
    #expect(first.score?.percent == 87.5)
    #expect(message == "there is no recording `call-9`")
    expectNoDifference(third.answers[0].evidence, [Evidence(at: 5, line: 1, quote: "Let me finish.")])
    #expect(first.id != third.id)
  }
}
