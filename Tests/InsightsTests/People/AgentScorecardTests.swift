import CustomDump
import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights

@Suite struct AgentScorecardTests {
  private func scorecard(_ evaluations: [Evaluation], scorer: Scorer? = Example.scorer) -> AgentScorecard {
    AgentScorecard(
      AgentRecords(
        agent: .init(id: "ana"), own: Example.facts(evaluations, scorer: scorer),
        everyone: Example.criterionTallies(evaluations), versions: [.init(id: "form", version: 2)]),
      rubric: { _ in scorer?.rubric })
  }

  /// Scores 100, 25, 75, 100, 50 and 81.25: resolved (weight 3) and empathy (weight 1).
  private let ana = [
    Example.evaluation("ana", "yes", "5", rating: 90), Example.evaluation("ana", "no", "5", rating: 80),
    Example.evaluation("ana", "yes", "1"), Example.evaluation("ana", "n/a", "5"),
    Example.evaluation("ana", "n/a", "3"), Example.evaluation("ana", "yes", "2"),
  ]

  @Test func averagesScoresOverEvaluations() {
    let card = scorecard(ana)
    expectNoDifference(card.evaluations, 6)
    expectNoDifference(card.score.value, Estimate.mean(of: [100, 25, 75, 100, 50, 81.25]).value)
    expectNoDifference(card.score.low.map(\.roundedForStorage), 40.901644)
    expectNoDifference(card.band, "Coach now")
    expectNoDifference(card.customerRating, .mean(of: [90, 80]))
    expectNoDifference(card.customerRating.undefined, "too few to tell: n = 2")
  }

  @Test func keepsOtherPurposesApart() {
    let card = scorecard([
      ana[0], Example.evaluation("ana", "no", "1", purpose: .targeted),
      Example.evaluation("ana", "no", "1", purpose: .calibration),
      Example.evaluation("ana", "yes", "5", purpose: .workshop),
      Example.evaluation("ana", "yes", "5", status: .disputed), Example.evaluation("ana", "no", "1", status: .voided),
      Example.evaluation("ana", "no", "1", status: .draft), Example.evaluation("ben", "no", "1"),
    ])
    expectNoDifference(card.evaluations, 3)
    expectNoDifference(card.score.value, 100)
    expectNoDifference(card.apart, ["targeted": 1, "calibration": 1])
  }

  @Test func countsMissesAndOpportunities() {
    let card = scorecard(ana)
    expectNoDifference(card.criteria.map(\.criterion), ["resolved", "empathy", "identity"])
    expectNoDifference(card.criteria.map(\.misses), [1, 2, 0])
    expectNoDifference(card.criteria.map(\.opportunities), [4, 6, 6])
    expectNoDifference(
      card.critical, ["customer": .init(misses: 1, opportunities: 4), "compliance": .init(misses: 0, opportunities: 6)])
  }

  /// Empathy weighs 25 points, or all 100 where resolved is n/a: (0 + 0 + 25 + 0 + 50 + 18.75) / 6.
  @Test func ranksGapsByPointsLost() {
    expectNoDifference(
      scorecard(ana).gaps,
      [.init(criterion: "empathy", title: "Empathy", rubric: "form", pointsLost: 15.625, mean: 62.5, n: 6)])
  }

  @Test func holdsStrengthsAgainstEveryoneElse() {
    let others = (0..<5).map { _ in Example.evaluation("ben", "no", "1") }
    let card = scorecard(ana + others)
    expectNoDifference(
      card.strengths,
      [
        .init(criterion: "empathy", title: "Empathy", rubric: "form", mean: 62.5, others: 0, n: 6, othersCounted: 5)
      ])
    expectNoDifference(card.gaps, [])
    expectNoDifference(scorecard(ana).strengths, [])
    expectNoDifference(scorecard(ana + others.prefix(4)).strengths, [])
  }

  /// Empathy lies 12.5 above everyone else's mean, and lacks 37.5 to full marks.
  @Test func namesNoCriterionAsStrengthAndGapAtOnce() {
    let card = scorecard(ana + (0..<5).map { _ in Example.evaluation("ben", "no", "3") })
    expectNoDifference(card.gaps.map(\.criterion), ["empathy"])
    expectNoDifference(card.strengths, [])
  }

  @Test func groupsByTheMonthOfTheContact() {
    let card = scorecard([
      ana[0], Example.evaluation("ana", "no", "5", startedAt: Example.november.addingTimeInterval(-1)),
      Example.evaluation("ana", "yes", "5", startedAt: nil),
    ])
    expectNoDifference(card.byMonth.map(\.month), ["2026-10", "2026-11", "2026-12"])
    expectNoDifference(card.byMonth.map(\.score.value), [25, 100, 100])
    expectNoDifference(card.datedBySubmission, 1)
  }

  @Test func keepsItsScoreWithoutTheRubric() {
    let card = scorecard(ana, scorer: nil)
    expectNoDifference(card.score.n, 6)
    expectNoDifference(card.withoutRubric, 6)
    expectNoDifference(card.criteria, [])
    expectNoDifference(card.band, nil)
  }

  @Test func hasNothingWithoutEvaluations() {
    let card = scorecard([])
    expectNoDifference(card.score.undefined, "too few to tell: n = 0")
    expectNoDifference(card.byMonth, [])
    expectNoDifference(card.critical, [:])
  }

  @Test func writesTheKeysOfTheContract() throws {
    let data = try JSONEncoder().encode(scorecard(ana))
    let keys = try JSONDecoder().decode([String: JSONValue].self, from: data).keys.sorted()
    expectNoDifference(
      keys,
      [
        "agent", "apart", "atTarget", "band", "bands", "byMonth", "coaching", "colleagues", "criteria", "critical",
        "customerRating",
        "datedBySubmission", "evaluations", "failed", "from", "gaps", "name", "newest", "resolved", "rubric", "rubrics",
        "score",
        "sections", "strengths", "target", "team", "to", "withoutRubric",
      ])
  }
}
