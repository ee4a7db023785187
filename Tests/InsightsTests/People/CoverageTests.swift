import CustomDump
import Notation
import QualityModel
import Testing

@testable import Insights

/// What everybody got, by month, and what is lacking to the quota.
@Suite struct CoverageTests {
  private let members: [People.Agent] = [.init(id: "ana"), .init(id: "ben", started: "2026-10-05"), .init(id: "cy")]

  private func tally(_ agent: String, _ month: String, _ count: Int) -> ScoreTally {
    ScoreTally(group: nil, agent: agent, month: month, evaluations: count, scores: Tally(), ratings: Tally())
  }

  private func coverage(quota: Int?) -> TeamOverview.Coverage {
    TeamOverview.Coverage(
      members,
      [
        tally("ana", "2026-11", 7), tally("ana", "2026-08", 3), tally("ana", "2026-10", 5), tally("ben", "2026-10", 1),
        tally("ben", "2026-11", 2), tally("dee", "2026-11", 9), tally("ana", "2026-07", 4),
      ], month: "2026-11", quota: quota)
  }

  @Test func countsTheMonthAndTheThreeBefore() {
    let coverage = coverage(quota: 5)
    expectNoDifference(coverage.before, ["2026-08", "2026-09", "2026-10"])
    expectNoDifference(coverage.rows.map(\.agent.id), ["ana", "ben", "cy"])
    expectNoDifference(coverage.rows.map(\.current.evaluations), [7, 2, 0])
    expectNoDifference(coverage.rows.map { $0.before.map(\.evaluations) }, [[3, 0, 5], [0, 0, 1], [0, 0, 0]])
  }

  /// More than the quota is not lacking, and nobody is short of the months before the first full one.
  @Test func tellsWhoIsShortByHowMany() {
    let rows = coverage(quota: 5).rows
    expectNoDifference(rows.map(\.current.short), [0, 3, 5])
    expectNoDifference(rows.map { $0.before.map(\.short) }, [[2, 5, 0], [nil, nil, nil], [5, 5, 5]])
    expectNoDifference(rows.map(\.shortBefore), [7, nil, 15])
  }

  @Test func withoutAQuotaNoOneIsShort() {
    let rows = coverage(quota: nil).rows
    expectNoDifference(rows.map(\.current.short), [nil, nil, nil])
    expectNoDifference(rows.map(\.shortBefore), [nil, nil, nil])
  }

  @Test func looksBackOverTheTurnOfTheYear() {
    let coverage = TeamOverview.Coverage([], [], month: "2027-01", quota: nil)
    expectNoDifference(coverage.before, ["2026-10", "2026-11", "2026-12"])
    expectNoDifference(TeamOverview.Coverage.start(for: "2027-01")?.description, "2026-10-01")
  }
}
