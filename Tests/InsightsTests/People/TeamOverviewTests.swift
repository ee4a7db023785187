import CustomDump
import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights

@Suite struct TeamOverviewTests {
  private let members: [People.Agent] = [.init(id: "ben"), .init(id: "ana", name: "Zoe Ana"), .init(id: "cy")]

  private func overview(_ evaluations: [Evaluation], plans: [CoachingPlan] = []) -> TeamOverview {
    TeamOverview(
      TeamRecords(
        team: "billing", members: members, evaluations: Example.facts(evaluations), rubrics: [Example.rubric],
        month: "2026-11", plans: plans))
  }

  /// Ana scores 100, 75 and 100, Ben 25 and 50; what is targeted, and whoever is no member, does not count.
  private let evaluations = [
    Example.evaluation("ana", "yes", "5"), Example.evaluation("ana", "yes", "1"), Example.evaluation("ana", "n/a", "5"),
    Example.evaluation("ben", "no", "5"), Example.evaluation("ben", "n/a", "3"),
    Example.evaluation("ana", "no", "1", purpose: .targeted), Example.evaluation("dee", "no", "1"),
  ]

  @Test func countsWhatCountsOfItsMembers() {
    let team = overview(evaluations)
    expectNoDifference(team.evaluations, 5)
    expectNoDifference(team.members.map(\.agent.id), ["ben", "cy", "ana"])
    expectNoDifference(team.score.value, 70)
    expectNoDifference(team.score.undefined, "too few to tell: n = 2 agents")
    expectNoDifference(team.bands.map { $0.members.map(\.agent.id) }, [["ana"]])
    expectNoDifference(team.tooFew.map(\.agent.id), ["ben", "cy"])
    expectNoDifference(team.tooFew.map(\.score.undefined), ["too few to tell: n = 2", "too few to tell: n = 0"])
  }

  @Test func namesTheAgreedPlansOfItsMembers() {
    let team = overview(
      evaluations,
      plans: [
        Example.plan("one", of: "ana", .agreed), Example.plan("two", of: "ben", .draft),
        Example.plan("three", of: "cy", .closed), Example.plan("four", of: "dee", .agreed),
      ])
    expectNoDifference(team.focus.map { "\($0.agent.id) \($0.current.plan)" }, ["ana one"])
  }

  @Test func writesTheKeysOfItsAnswer() throws {
    let data = try JSONEncoder().encode(overview(evaluations, plans: [Example.plan("one", of: "ana", .agreed)]))
    let object = try JSONDecoder().decode([String: JSONValue].self, from: data)
    expectNoDifference(
      object.keys.sorted(),
      [
        "atTarget", "bands", "coverage", "criteriaLookedAt", "evaluations", "failed", "focus", "from", "looked",
        "members", "month",
        "process", "quota", "rubric", "score", "scoreBands", "target", "team", "to", "tooFew",
      ])
    expectNoDifference(object["quota"], .null)
    guard case .array(let focus) = object["focus"], case .object(let line) = focus.first else {
      Issue.record("no focus")
      return
    }
    expectNoDifference(line["agent"], .string("ana"))
    expectNoDifference(line["state"], .null)
  }

  @Test func isNothingWithoutMembers() {
    let team = TeamOverview(TeamRecords(team: "empty", members: [], month: "2026-11"))
    expectNoDifference(team.evaluations, 0)
    expectNoDifference(team.bands, [])
    expectNoDifference(team.coverage.rows, [])
    expectNoDifference(team.score.undefined, "too few to tell: n = 0 agents")
  }
}
