import Foundation
import Insights
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import Workbench

/// The example workspace as it is committed: what a user does to their own copy of it never breaks these.
@Suite(
  "The example workspace", .enabled(if: CommittedExample.isThere, "there is no git history to take the example from"))
struct ExampleWorkspaceTests {
  private let evaluations: [Evaluation]
  /// 2026-09-28, when the workshop was held.
  private static let held = Date(timeIntervalSince1970: 1_790_553_600)

  init() throws { evaluations = try CommittedExample.evaluations.get() }

  @Test func fourEvaluatorsScoredFourteenAgentsForFourMonths() {
    let counted = evaluations.filter(\.isHeadline)
    let months = Set(counted.compactMap { $0.occurredAt.map { Month(of: $0).path } })
    #expect(counted.count >= 150)
    #expect(Set(counted.map(\.evaluator)).sorted() == ["jo-ferreira", "prem-rao", "q-martin", "wanda-ilves"])
    #expect(Set(counted.map(\.agent)).count == 14)
    #expect(months.sorted() == ["2026/08", "2026/09", "2026/10", "2026/11"])
  }

  @Test func everybodyIsScoredThreeTimesAMonth() {
    let counted = Dictionary(grouping: evaluations.filter(\.isHeadline)) { evaluation in
      "\(evaluation.agent) \(evaluation.occurredAt.map { Month(of: $0).path } ?? "")"
    }
    #expect(counted.count == 14 * 4)
    #expect(counted.filter { $0.value.count < 3 }.keys.sorted() == [])
  }

  @Test func itsWorkshopMovedWhatWasTaught() throws {
    let comparison = try withExtendedLifetime(CommittedExample()) { example in
      try CompareWorkshop("listening-2026-09").perform(in: example.world)
    }
    let moved = comparison.criteria.filter { ($0.pAdjusted ?? 1) < 0.05 }
    #expect(comparison.verdict == .improved)
    #expect(comparison.score.headline == .ancova)
    #expect(Set(moved.map(\.criterion)) == ["empathy", "probing"])
    #expect(comparison.threats.map(\.id) == [.fewEvaluations])
  }

  @Test func everyoneInTheWorkshopsStudyIsScoredAlike() {
    let scored = Dictionary(grouping: evaluations.filter { $0.purpose == .workshop }, by: \.agent)
    #expect(scored.count == 14)
    for (agent, all) in scored {
      let windows = Dictionary(grouping: all) { ($0.occurredAt ?? .distantPast) < Self.held }
      #expect(windows.values.map(\.count) == [5, 5], "\(agent)")
      let panels = windows.values.map { $0.map(\.evaluator).sorted() }
      let reasons = windows.values.map { $0.compactMap(\.interaction.reason).sorted() }
      #expect(Set(panels).count == 1 && Set(reasons).count == 1, "\(agent)")
    }
  }

  @Test func everyStoredScoreRecomputes() throws {
    let errors = try withExtendedLifetime(CommittedExample()) { example in
      try CheckWorkspace().perform(in: example.world).filter { $0.severity == .error }
    }
    #expect(errors.map { "\($0.place?.file ?? ""): \($0.message.text)" } == [])
  }

  @Test func everyAnswerHasTheEvidenceThatItsRubricAsksFor() throws {
    let references = Set(evaluations.map(\.rubric))
    let scorers = try withExtendedLifetime(CommittedExample()) { example in
      try references.reduce(into: [RubricReference: Scorer]()) { scorers, reference in
        let kept = try Workspace(at: example.root).rubric(reference.id, version: reference.version).value
        scorers[reference] = kept.map { Scorer($0.record) }
      }
    }
    for evaluation in evaluations {
      let scorer = try #require(scorers[evaluation.rubric])
      for (criterion, standing) in zip(scorer.criteria, scorer.derive(evaluation.answers).standings)
      where standing.needsEvidence(by: criterion) {
        #expect(evaluation.answer(to: criterion.id)?.hasEvidence == true, "\(evaluation.id): \(criterion.id)")
      }
    }
  }

  @Test func evidenceLiesWithinTheInteraction() {
    for evaluation in evaluations {
      let end = evaluation.interaction.duration ?? 0
      let places = evaluation.answers.flatMap { $0.evidence ?? [] }.compactMap(\.at)
      #expect(places.allSatisfy { (0...end).contains($0) }, "\(evaluation.id)")
    }
  }

  @Test func noAgentReadsTheSameNoteTwiceInAMonth() {
    let notes = evaluations.flatMap { evaluation in
      let month = evaluation.occurredAt.map { Month(of: $0).path } ?? ""
      return evaluation.answers.compactMap(\.note).map { "\(evaluation.agent) \(month) \($0)" }
    }
    #expect(Dictionary(grouping: notes, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func scoresAreSpreadOut() {
    let scores = evaluations.filter(\.isHeadline).compactMap(\.score?.percent)
    let mean = scores.reduce(0, +) / Double(scores.count)
    #expect((78...88).contains(mean))
    #expect(scores.filter { $0 == 100 }.count * 20 < scores.count)
    #expect((1...10).contains(scores.filter { $0 == 0 }.count))
  }
}

extension CommittedExample {
  /// The committed evaluations, read once for all tests.
  fileprivate static let evaluations = Result {
    try withExtendedLifetime(CommittedExample()) { Workspace(at: $0.root).evaluations().records.map(\.record) }
  }

  fileprivate var world: World {
    World(
      now: { Date(timeIntervalSince1970: 1_795_305_600) }, newID: { "000000" }, environment: ["HOME": home],
      directory: root, namedWorkspace: root.path(percentEncoded: false))
  }
}
