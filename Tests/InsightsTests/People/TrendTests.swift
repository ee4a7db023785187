import CustomDump
import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights

@Suite struct TrendTests {
  private func tally(
    _ agent: String, _ month: String?, _ scores: [Double], team: String? = "billing", ratings: [Double] = []
  ) -> ScoreTally {
    ScoreTally(
      group: team, agent: agent, month: month, evaluations: scores.count, scores: Tally(scores), ratings: Tally(ratings)
    )
  }

  @Test func averagesOverEvaluationsByAgent() throws {
    let trend = Trend([
      tally("ana", "2026-10", [70, 80], ratings: [90]), tally("ben", "2026-10", [90], ratings: [80, 70]),
      tally("cy", "2026-10", [60, 70, 80]), tally("ana", "2026-12", [75]),
      tally("ben", "2026-12", [95], team: "returns"),
    ])
    let all = try #require(trend.groups.first)
    expectNoDifference(trend.groups.count, 1)
    expectNoDifference(all.group, nil)
    expectNoDifference(
      all.score,
      .mean(ofClusters: [[70, 80, 75], [90, 95], [60, 70, 80]], unit: "agent").cut(to: Estimate.percentages))
    expectNoDifference(all.months.map(\.month), ["2026-10", "2026-12"])
    expectNoDifference(
      all.months[0].score,
      .mean(ofClusters: [[70, 80], [90], [60, 70, 80]], unit: "agent").cut(to: Estimate.percentages))
    expectNoDifference(all.months[0].customerRating?.value, 80)
    expectNoDifference(all.months[1].score.undefined, "too few to tell: n = 2 agents")
    expectNoDifference(all.months[1].customerRating?.value, nil)
    expectNoDifference(trend.months, ["2026-10", "2026-11", "2026-12"])
    expectNoDifference(trend.evaluations, 8)
  }

  @Test func usesCR2FromTenAgentsOn() {
    let tallies = (0..<10).map { tally("agent-\($0)", "2026-11", [70 + Double($0), 75]) }
    expectNoDifference(
      Trend(tallies).groups[0].months[0].score.method,
      "mean of observations, CR2 interval with Satterthwaite degrees of freedom by agent")
    expectNoDifference(
      Trend(Array(tallies.dropLast())).groups[0].months[0].score.method,
      "mean of observations, t interval of agent means")
  }

  @Test func takesAnAgentAloneByEvaluations() {
    let tallies = [
      tally("ana", "2026-10", [70, 80]), tally("ana", "2026-10", [90], team: "returns"), tally("ana", "2026-11", [60]),
    ]
    expectNoDifference(Trend(tallies).groups[0].months[0].score, .mean(of: [70, 80, 90]).cut(to: Estimate.percentages))
    expectNoDifference(
      Trend(tallies, by: .agent).groups.map(\.score), [.mean(of: [70, 80, 90, 60]).cut(to: Estimate.percentages)])
    // Of a team, a month in which only one agent was evaluated tells too little, however often that was.
    let team = Trend(tallies + [tally("ben", "2026-11", [70])])
    expectNoDifference(team.groups[0].months[0].score.undefined, "too few to tell: n = 1 agent")
  }

  @Test func tellsGroupsApartThoseWithMostEvaluationsFirst() {
    let tallies = [
      tally("ana", "2026-10", [70, 80], team: nil), tally("ana", "2026-10", [70], team: "returns"),
      tally("ben", "2026-11", [60, 70], team: "billing"), tally("cy", "2026-11", [70], team: "complaints"),
      tally("dee", "2026-11", [], team: "nobody"),
    ]
    let trend = Trend(tallies, by: .team)
    expectNoDifference(trend.groups.map(\.group), ["billing", "complaints", "returns", nil])
    expectNoDifference(trend.limited(to: 2).groups.map(\.group), ["billing", "complaints"])
    expectNoDifference(trend.limited(to: 2).total, 4)
    expectNoDifference(Trend(tallies, by: .agent).groups.map(\.group), ["ana", "ben", "cy"])
  }

  @Test func meansOfCriteriaAreOfFractions() {
    func tally(_ rubric: String, _ criterion: String, _ agent: String, _ figures: [Double]) -> CriterionTally {
      CriterionTally(
        rubric: rubric, criterion: criterion, agent: agent, month: "2026-11", fractions: Tally(figures), misses: 0)
    }
    let trend = Trend(criteria: [
      tally("chat", "empathy", "ana", [50, 100]), tally("call", "empathy", "ana", [0]),
      tally("call", "empathy", "ben", [100]), tally("call", "empathy", "cy", [50]), tally("call", "greeting", "cy", []),
    ])
    expectNoDifference(trend.groups.map(\.rubric), ["call", "chat"])
    expectNoDifference(
      trend.groups[0].score, .mean(ofClusters: [[0], [100], [50]], unit: "agent").cut(to: Estimate.percentages))
    expectNoDifference(trend.groups[0].customerRating, nil)
    expectNoDifference(trend.groups[1].score.value, 75)
  }

  @Test func passesOfOneAgentAreAShareAsOnTheAgentsPage() {
    let rubric = Rubric(
      id: "call",
      sections: [Section(id: "s", criteria: [Criterion(id: "greeting"), Criterion(id: "tone", kind: .scale(.init()))])])
    func trend(_ criterion: String, agents: [String] = ["ana"]) -> Estimate? {
      let tallies = agents.map {
        CriterionTally(
          rubric: "call", criterion: criterion, agent: $0, month: "2026-11", fractions: Tally([100, 100, 0, 100]),
          misses: 1)
      }
      return Trend(criteria: tallies, newest: ["call": rubric]).groups.first?.months.first?.score
    }
    expectNoDifference(trend("greeting"), .share(3, of: 4, what: "evaluations that pass"))
    expectNoDifference(trend("tone")?.method, "mean of values, t interval")
    #expect(trend("greeting", agents: ["ana", "ben", "cy"])?.method.hasPrefix("mean of observations") == true)
  }

  @Test func tellsAChangeOnlyBetweenMonthsWithIntervals() {
    let firm = [tally("ana", "2026-10", [70, 72, 74]), tally("ana", "2026-12", [80, 82, 84])]
    expectNoDifference(
      Trend(firm).groups[0].change, .init(from: "2026-10", to: "2026-12", points: 10))
    expectNoDifference(Trend(firm + [tally("ana", "2027-01", [90])]).groups[0].change, nil)
    expectNoDifference(Trend(Array(firm.prefix(1))).groups[0].change, nil)
  }

  @Test func hasOneEmptyGroupWithoutEvaluations() {
    expectNoDifference(Trend([]).groups.map(\.score.undefined), ["too few to tell: n = 0 agents"])
    expectNoDifference(Trend([], by: .team).groups, [])
    expectNoDifference(Trend([]).months, [])
  }

  @Test func countsWhatHasNoScoreOrMonthWithoutAMean() {
    let trend = Trend([
      ScoreTally(group: nil, agent: "ana", month: "2026-10", evaluations: 2, scores: Tally(), ratings: Tally([80])),
      tally("ana", nil, [70]),
    ])
    expectNoDifference(trend.evaluations, 3)
    expectNoDifference(trend.groups[0].months.map(\.score.value), [nil])
    expectNoDifference(trend.groups[0].months.map(\.customerRating?.value), [80])
    expectNoDifference(trend.groups[0].score.value, 70)
  }

  @Test func writesTheKeysOfTheContract() throws {
    let data = try JSONEncoder().encode(Trend([tally("ana", "2026-10", [70])]))
    let object = try JSONDecoder().decode(JSONValue.self, from: data)
    guard case .object(let trend) = object, case .array(let groups)? = trend["groups"],
      case .object(let group)? = groups.first, case .array(let months)? = group["months"],
      case .object(let month)? = months.first
    else {
      Issue.record("no group with a month in \(object)")
      return
    }
    expectNoDifference(
      trend.keys.sorted(), ["by", "datedBySubmission", "evaluations", "groups", "targets", "total"])
    expectNoDifference(
      group.keys.sorted(),
      ["agents", "change", "customerRating", "evaluations", "group", "months", "rubric", "score"])
    expectNoDifference(month.keys.sorted(), ["customerRating", "month", "score"])
    expectNoDifference(trend["by"], .null)
  }
}
