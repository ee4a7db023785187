import CustomDump
import Foundation
import QualityModel
import Statistics
import Testing

@testable import Insights

/// What a scorecard says beside the score: colleagues, sections, resolution, coaching, and what it all rests on.
@Suite struct ScorecardPartsTests {
  private func scorecard(
    _ evaluations: [Evaluation], colleagues: [ScoreTally] = [], plans: [CoachingPlan] = []
  ) -> AgentScorecard {
    AgentScorecard(
      AgentRecords(
        agent: .init(id: "ana", team: "billing"), own: Example.facts(evaluations), colleagues: colleagues,
        team: "billing", versions: [.init(id: "form", version: 2)], plans: plans),
      rubric: { _ in Example.rubric })
  }

  private func tally(_ agent: String, _ month: String, _ scores: [Double]) -> ScoreTally {
    ScoreTally(
      group: nil, agent: agent, month: month, evaluations: scores.count, scores: Tally(scores), ratings: Tally())
  }

  @Test func standsBesideTheColleaguesOfTheSameMonth() {
    let card = scorecard(
      [Example.evaluation("ana", "yes", "5")],
      colleagues: [
        tally("ben", "2026-11", [60, 80]), tally("cy", "2026-11", [90]), tally("ben", "2026-10", [0]),
        tally("ana", "2026-11", [5]),
      ])
    expectNoDifference(card.byMonth.map(\.month), ["2026-11"])
    expectNoDifference(card.byMonth[0].team.value.map(\.roundedForStorage), 76.666667)
    expectNoDifference(card.byMonth[0].team.n, 2)
    expectNoDifference(card.colleagues.agents, 2)
    expectNoDifference(card.colleagues.score.value, 57.5)
    expectNoDifference(card.colleagues.team, "billing")
  }

  /// The one section is failed in the last evaluation, which counts as 0.
  @Test func averagesSectionsAfterFailing() {
    let card = scorecard([
      Example.evaluation("ana", "yes", "5"), Example.evaluation("ana", "no", "5"),
      Example.evaluation("ana", "n/a", "3"),
    ])
    expectNoDifference(card.sections.map(\.section), ["all"])
    expectNoDifference(card.sections.map(\.title), ["all"])
    expectNoDifference(card.sections[0].mean, .mean(of: [100, 25, 50]).cut(to: Estimate.percentages))
  }

  /// Wilson's interval of 3 in 5: 23.07 to 88.24.
  @Test func tellsWhatShareWasResolved() {
    var evaluations = (0..<6).map { _ in Example.evaluation("ana", "yes", "5") }
    for (index, isResolved) in [true, true, true, false, false].enumerated() {
      evaluations[index].customer = CustomerVoice(resolved: isResolved)
    }
    let resolved = scorecard(evaluations).resolved
    expectNoDifference(resolved.value, 60)
    expectNoDifference(resolved.n, 5)
    expectNoDifference(resolved.low.map { ($0 * 100).rounded() / 100 }, 23.07)
    expectNoDifference(resolved.high.map { ($0 * 100).rounded() / 100 }, 88.24)
    expectNoDifference(scorecard([]).resolved.undefined, "too few to tell: n = 0")
  }

  @Test func tellsWhatIsCoachedAndWhatBecameOfIt() {
    let card = scorecard(
      [],
      plans: [
        Example.plan("one", of: "ana", .closed), Example.plan("two", of: "ana", .agreed),
        Example.plan("three", of: "ana", .draft), Example.plan("four", of: "ben", .agreed),
      ])
    expectNoDifference(card.coaching.current.map(\.plan), ["two"])
    expectNoDifference(card.coaching.past.map(\.plan), ["one"])
    expectNoDifference(card.coaching.past.map { $0.focus.outcome?.verdict }, [.sustain])
  }

  @Test func namesTheNewestHundredEvaluations() {
    let evaluations = (0..<130).map { number in
      var one = Example.evaluation("ana", "yes", "5", startedAt: Example.november + Double(number) * 3600)
      one.id = "e\(number)"
      return one
    }
    let card = scorecard(evaluations)
    expectNoDifference(card.evaluations, 130)
    expectNoDifference(card.newest.count, 100)
    expectNoDifference(card.newest.prefix(2).map(\.id), ["e129", "e128"])
    expectNoDifference(card.rubrics, [.init(rubric: "form", evaluations: 130)])
  }
}
