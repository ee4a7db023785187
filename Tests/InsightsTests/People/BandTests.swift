import CustomDump
import QualityModel
import Statistics
import Testing

@testable import Insights

/// Members who cannot be told apart stand together by name, and bands from higher to lower.
@Suite struct BandTests {
  private func member(_ id: String, _ low: Double, _ high: Double) -> TeamOverview.Member {
    .init(
      agent: .init(id: id), evaluations: 5,
      score: Estimate(value: (low + high) / 2, low: low, high: high, n: 5, method: "by hand"))
  }

  private func ids(_ bands: [TeamOverview.Band]) -> [[String]] { bands.map { $0.members.map(\.agent.id) } }

  @Test func joinsWhereIntervalsOverlapOrTouch() {
    let bands = TeamOverview.Band.bands(
      of: [member("dee", 60, 70), member("ana", 80, 90), member("cy", 70, 75), member("ben", 85, 95)])
    expectNoDifference(ids(bands), [["ana", "ben"], ["cy", "dee"]])
    expectNoDifference(bands.map(\.low), [80, 60])
    expectNoDifference(bands.map(\.high), [95, 75])
    expectNoDifference(bands.map { $0.ends == nil }, [true, true])
  }

  /// 60–70, 68–78 and 76–86: the first and the last do not overlap, and both overlap with the one between.
  @Test func aChainIsOneBandThatNamesItsEnds() {
    let bands = TeamOverview.Band.bands(of: [member("zoe", 76, 86), member("ana", 60, 70), member("mia", 68, 78)])
    expectNoDifference(ids(bands), [["ana", "mia", "zoe"]])
    expectNoDifference(bands[0].ends?.higher.agent.id, "zoe")
    expectNoDifference(bands[0].ends?.lower.agent.id, "ana")
  }

  @Test func aWideIntervalJoinsWhatNarrowOnesWouldNot() {
    let bands = TeamOverview.Band.bands(of: [member("a", 60, 95), member("b", 62, 64), member("c", 90, 92)])
    expectNoDifference(ids(bands), [["a", "b", "c"]])
  }

  @Test func standsByNameRatherThanByMean() {
    var best = member("z-1", 80, 90)
    best.agent.name = "Ada"
    var last = member("a-1", 75, 85)
    last.agent.name = "Zoe"
    expectNoDifference(ids(TeamOverview.Band.bands(of: [last, best])), [["z-1", "a-1"]])
  }

  @Test func whoHasNoIntervalIsInNone() {
    let few = TeamOverview.Member(agent: .init(id: "few"), evaluations: 2, score: .mean(of: [80, 90]))
    expectNoDifference(ids(TeamOverview.Band.bands(of: [few])), [])
    expectNoDifference(few.score.undefined, "too few to tell: n = 2")
  }
}
