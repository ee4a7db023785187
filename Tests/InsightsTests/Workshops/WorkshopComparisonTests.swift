import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights

@Suite struct WorkshopComparisonTests {
  /// Means of agent means, and Student's interval of their changes, worked out by hand: changes 2, 4, 6, 8, 10.
  @Test func theChangeIsThatOfAgentMeans() throws {
    let study = StudyUnderTest(cohort: [
      "a": ([60, 70], [67]), "b": ([70], [74, 74]), "c": ([50], [56]), "d": ([80], [88]), "e": ([60], [70]),
    ])
    let comparison = study.comparison
    let cohort = comparison.score.cohort
    #expect(cohort.before.value == 65)
    #expect(cohort.change.estimate.value == 6)
    #expect(cohort.change.estimate.n == 5)
    // s = √10, t(4) = 2.776445
    #expect(abs(try #require(cohort.change.estimate.low) - (6 - 2.7764451 * 2.0.squareRoot())) < 1e-6)
    #expect([cohort.improved, cohort.declined, cohort.unchanged] == [5, 0, 0])
    #expect(abs(try #require(cohort.wilcoxonP) - 0.0625) < 1e-12)
    #expect(comparison.verdict == .improved)
    #expect(comparison.score.headline == .paired)
  }

  @Test func peersWhoRoseAsMuchLeaveNoClearChange() {
    let comparison = StudyUnderTest(
      cohort: StudyUnderTest.of(8), comparison: StudyUnderTest.of(8, prefix: "peer", from: 71)
    ).comparison
    #expect(comparison.verdict == .noClearChange)
    #expect(comparison.score.headline == .ancova)
    #expect(comparison.score.cohort.change.direction == 1)
  }

  @Test func anEffectOverPeersIsAnImprovement() {
    let study = StudyUnderTest(
      cohort: StudyUnderTest.of(8, change: 12), comparison: StudyUnderTest.of(8, change: 0, prefix: "peer", from: 71))
    #expect(study.comparison.verdict == .improved)
  }

  @Test func aDeclineIsToldAsOne() {
    #expect(StudyUnderTest(cohort: StudyUnderTest.of(8, change: -9)).comparison.verdict == .worsened)
  }

  @Test func fourAgentsAreTooFew() {
    let comparison = StudyUnderTest(cohort: StudyUnderTest.of(4)).comparison
    #expect(comparison.verdict == .tooFew)
  }

  @Test func oneAgentWithOneEvaluationHasFiguresButNoInterval() {
    let comparison = StudyUnderTest(cohort: ["a": ([60], [70])]).comparison
    #expect(comparison.verdict == .tooFew)
    #expect(comparison.score.cohort.change.estimate.undefined == "too few to tell: n = 1 agent")
    #expect(comparison.score.cohort.change.p == nil)
    #expect(comparison.score.effectSize.undefined == "too few to tell: n = 1")
  }

  @Test func anEmptyStudyIsTooFew() {
    let comparison = StudyUnderTest(cohort: [:]).comparison
    #expect(comparison.verdict == .tooFew)
    #expect(comparison.threats.contains { $0.id == .fewEvaluations })
  }

  @Test func theSameChangeOfEveryoneHasNoTest() {
    let cohort = StudyUnderTest.of(6).mapValues { ($0.0, $0.0.map { $0 + 5 }) }
    let comparison = StudyUnderTest(cohort: cohort).comparison
    #expect(comparison.verdict == .cannotTell)
    #expect(comparison.score.cohort.change.p == nil)
  }

  @Test func everyoneAtAHundredDidNotChange() {
    let cohort = StudyUnderTest.of(6).mapValues { _ in ([100.0, 100], [100.0, 100]) }
    let study = StudyUnderTest(cohort: cohort)
    #expect(study.comparison.verdict == .noClearChange)
    #expect(study.threats.contains(.ceiling))
  }

  @Test func peopleKnownToBePickedLowAreNotJudgedWithoutPeers() {
    var study = StudyUnderTest(cohort: StudyUnderTest.of(8, change: 10))
    study.workshop.selectedBecause = .lowScores
    let comparison = study.comparison
    #expect(comparison.verdict == .cannotTell)
    #expect(comparison.score.headline == nil)
    #expect(comparison.score.rebound?.undefined == "too few to tell: n = 0 agents with two earlier periods")
  }

  /// Two earlier windows with a correlation r over 12 agents; the cohort of 6 began 10 below the mean of all.
  @Test func theReboundIsOneMinusTheCorrelationTimesTheGap() throws {
    let low = StudyUnderTest.of(6, from: 60)
    let high = StudyUnderTest.of(6, prefix: "other", from: 80)
    var study = StudyUnderTest(cohort: low)
    study.workshop.selectedBecause = .lowScores
    for (agent, scores) in high { study.add(agent, scores.0, from: 0) }
    let levels = low.merging(high) { one, _ in one }.sorted { $0.key < $1.key }
    for (number, (agent, scores)) in levels.enumerated() {
      study.add(agent, [scores.0[1]], from: -50)
      study.add(agent, [scores.0[1] + [6.0, -6][number % 2]], from: -20)
    }
    let pairs = levels.enumerated().map { ($1.value.0[1], $1.value.0[1] + [6.0, -6][$0 % 2]) }
    let r = try #require(Correlation.pearson(pairs.map(\.0), pairs.map(\.1)).value)
    let rebound = try #require(study.comparison.score.rebound)
    #expect(abs(try #require(rebound.value) - (1 - r) * 10) < 1e-9)
    #expect(try #require(rebound.low) < (1 - r) * 10)
  }

  @Test func anotherVersionOfTheRubricLeavesTotalsAlone() {
    var study = StudyUnderTest(cohort: StudyUnderTest.of(8, change: 10))
    study.change(after: true) { $0.version = 2 }
    let comparison = study.comparison
    #expect(comparison.verdict == .cannotTell)
    #expect(comparison.version == nil)
    #expect(comparison.versions == [1, 2])
    #expect(comparison.score.cohort.change.estimate.undefined == "rubric changed")
    #expect(comparison.threats.first?.id == .rubricVersion)
  }

  @Test func whoLacksAWindowIsDroppedByName() {
    var cohort = StudyUnderTest.of(6)
    cohort["gone"] = ([70], [])
    cohort["late"] = ([], [70])
    cohort["never"] = ([], [])
    let comparison = StudyUnderTest(cohort: cohort).comparison
    #expect(comparison.score.cohort.agents == 6)
    #expect(
      comparison.dropped.map { "\($0.agent): \($0.reason)" } == [
        "gone: no score after", "late: no score before", "never: no score in either window",
      ])
  }

  @Test func targetedPicksCountOnlyWhereTheyAreAskedFor() {
    var study = StudyUnderTest(cohort: StudyUnderTest.of(6))
    let random = study.comparison.score
    study.evaluations.append(
      .scored("agent-000", 0, on: StudyUnderTest.day(3).start, purpose: .targeted))
    #expect(study.comparison.score == random)
    #expect(study.comparison.leftOut == ["targeted": 1])
    study.purposes.insert(.targeted)
    #expect(study.comparison.score != random)
    #expect(study.threat(.targetedPicks)?.figures["included"] == .integer(1))
  }

  @Test func laterWindowsTellWhetherItLasted() {
    var study = StudyUnderTest(cohort: StudyUnderTest.of(6, change: 8))
    study.workshop.retention = [
      .init(from: StudyUnderTest.day(70), to: StudyUnderTest.day(80)),
      .init(from: StudyUnderTest.day(120), to: StudyUnderTest.day(130)),
    ]
    for (agent, scores) in StudyUnderTest.of(6, change: 8) { study.add(agent, scores.0, from: 72) }
    let retention = study.comparison.retention
    #expect(retention[0].score.cohort.change.estimate.value == 0)
    #expect(retention[1].score.cohort.change.estimate.undefined == "the window begins on 2026-12-30")
  }
}
