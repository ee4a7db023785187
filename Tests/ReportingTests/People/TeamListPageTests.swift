import CustomDump
import Notation
import QualityModel
import Testing

@testable import Insights
@testable import Reporting

@Suite struct TeamListPageTests {
  @Test func listsTeams() {
    let tally = ScoreTally(
      group: nil, agent: "ana", month: nil, evaluations: 2, scores: Tally([80, 90]), ratings: Tally())
    let list = TeamList(
      ["billing": ["ana", "ben"], Example.hostile: ["cy"]], [tally],
      window: .init(from: Day(since1970: 20_690), to: Day(since1970: 20_779)), withoutTeam: 1, coached: ["ben"])
    expectNoDifference(
      TeamListPage(list).document.text(width: 90),
      #"""
      Teams

      Days        2026-08-25 to 2026-11-22
      In no team  1 agent

      Team                              Agents  Coached  Evaluations  Failed  Score
      ────────────────────────────────  ──────  ───────  ───────────  ──────  ──────────────────
      =1+1<U+001B>[2J<U+202E><script>a       1        0            0       0  too few to tell: n
      lert('x')</script> |`**_                                                = 0 agents
      billing                                2        1            2       0  85.0 (too few to
                                                                              tell: n = 1 agent)

      """#)
  }

  @Test func listsSharesBesideTheMean() {
    var tally = OutcomeTally()
    for (percent, band) in [(95.0, "Optimized"), (92, "Optimized"), (85, "On track"), (40, "Coach now")] {
      tally.add(
        percent: percent, band: .init(rubric: "service-call", name: band), failures: percent < 50 ? ["identity"] : [],
        target: 91)
    }
    let scores = ScoreTally(
      group: nil, agent: "ana", month: nil, evaluations: 4, scores: Tally([95, 92, 85, 40]), ratings: Tally())
    let list = TeamList(
      ["billing": ["ana"]], [scores], outcomes: ["ana": tally], newest: ["service-call": Example.rubric])
    let text = TeamListPage(list).document.text(width: 100)
    #expect(text.contains("91 or more: 50.0 % (15.0 to 85.0)"))
    #expect(text.contains("By band: Optimized 50.0 % (15.0 to 85.0), On track 25.0 % (4.6 to 69.9), Coach now 25.0 %"))
    #expect(text.contains("Failed: 1 of 4: 25.0 % (4.6 to 69.9); identity 1"))
    let sheet = TeamListPage(list).document.csv()
    #expect(sheet.contains("Failed,\"At target, %\",At target low,At target high,At target n,By band\r\n"))
    #expect(sheet.contains(",1,50.0,15.0,85.0,4,\"Optimized 50.0 %"))
  }

  @Test func saysWhereTeamsComeFrom() {
    expectNoDifference(
      TeamListPage(TeamList([:], [])).document.text(width: 80),
      #"""
      Teams

      There are no teams: people.yaml says who is in which, or each interaction does.

      """#)
  }
}
