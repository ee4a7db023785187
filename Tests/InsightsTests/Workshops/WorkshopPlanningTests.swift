import CustomDump
import Insights
import Notation
import QualityModel
import Testing

@Suite("What a study has and needs") struct WorkshopPlanningTests {
  private func tally(_ agent: String, _ scores: [Double]) -> ScoreTally {
    ChangeVarianceTests.tally(agent, nil, scores)
  }

  private func workshop(comparison: [String] = [], smallestChange: Double? = 5) throws -> Workshop {
    Workshop(
      id: "w", title: "W", held: try #require(Day("2026-10-12")), rubric: "form", cohort: ["ana", "ben"],
      comparison: comparison, before: try #require(.init("2026-09-01..2026-10-11")),
      after: try #require(.init("2026-10-13..2026-11-22")), smallestChange: smallestChange)
  }

  private var months: [ScoreTally] {
    (0..<8).flatMap { agent in
      ["2026-01", "2026-02", "2026-03"].map { ChangeVarianceTests.tally("agent-\(agent)", $0, [70, 80]) }
    }
  }

  @Test func peersAreTheNearestThatNoOneElseTook() throws {
    let before = [
      tally("ana", [60, 62]), tally("ben", [80]), tally("low", [61, 61, 61]), tally("middle", [63, 63, 63]),
      tally("high", [90, 90, 90]), tally("two", [80, 80]),
    ]
    let planning = WorkshopPlanning(try workshop(), figures: StudyFigures(months: months, before: before))
    expectNoDifference(planning.proposals.map(\.agent), ["low", "high"])
    expectNoDifference(planning.proposals.map(\.like), ["ana", "ben"])
    expectNoDifference(planning.proposals.map(\.difference), [0, 10])
    expectNoDifference(planning.baseline(of: .cohort), 70.5)
    let named = try workshop(comparison: ["low"])
    expectNoDifference(WorkshopPlanning(named, figures: StudyFigures(before: before)).proposals, [])
  }

  @Test func whoHasEnoughNeedsNoMore() throws {
    let before = [tally("ana", Array(repeating: 60, count: 5000)), tally("ben", [80])]
    let planning = WorkshopPlanning(try workshop(), figures: StudyFigures(months: months, before: before))
    guard case .evaluations(let needed) = planning.need else { return #expect(Bool(false), "\(planning.need)") }
    expectNoDifference(planning.agents.map { planning.missing(before: $0) }, [0, needed - 1])
  }

  @Test func whatNoOneCanSayHasItsReason() throws {
    func need(_ workshop: Workshop, _ months: [ScoreTally]) -> WorkshopPlanning.Need {
      WorkshopPlanning(workshop, figures: StudyFigures(months: months)).need
    }
    expectNoDifference(need(try workshop(), []), .unknown("too few to tell how scores vary by themselves"))
    expectNoDifference(need(try workshop(smallestChange: nil), months), .unknown("no smallest change is named"))
    expectNoDifference(
      need(try workshop(comparison: ["cy"]), months), .unknown("it takes two agents in each group to see any change"))
  }

  @Test func aStudyIsAheadRunningOrOver() throws {
    let planning = WorkshopPlanning(try workshop(), figures: StudyFigures())
    expectNoDifference(
      try ["2026-10-11", "2026-10-12", "2026-11-22", "2026-11-23"].map { planning.state(on: try #require(Day($0))) },
      [.ahead, .running, .running, .over])
  }

  @Test func thousandsOfAgentsArePlannedAtOnce() throws {
    var large = try workshop()
    large.cohort = (0..<5000).map { "agent-\($0)" }
    let before = (0..<10_000).map { tally("agent-\($0)", [Double($0 % 100), 50, 60]) }
    let planning = WorkshopPlanning(large, figures: StudyFigures(months: months, before: before))
    expectNoDifference(planning.proposals.count, 5000)
  }
}
